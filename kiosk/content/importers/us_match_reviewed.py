"""What a person decided after reading every OSCA title beside the US title matched to it.

Read on 21 November 2026, all of them and not a sample, because a first look at sixty showed
that partial titles mislead ("Environmental Health Officer" with "Agricultural Inspectors").
A match was dropped when somebody in the occupation would not know themselves in the US title.
"""

from __future__ import annotations

ALTERNATIVE_TITLES_RIGHT = frozenset(
    (
        "212316",
        "233213",
        "234911",
        "252214",
        "253514",
        "272314",
        "311415",
        "312114",
        "422115",
        "422116",
        "423412",
        "431911",
        "451815",
        "452212",
        "452217",
        "591113",
        "599916",
        "891211",
    )
)
"""ANZSCO codes matched by an alternative title only, of which the match is right."""

CHOSEN: dict[str, str] = {
    "244132": "Soil and Plant Scientists",
    "244133": "Soil and Plant Scientists",
    "251231": "Elementary School Teachers, Except Special Education",
    "251331": "Middle School Teachers, Except Special and Career/Technical Education",
    "261231": "Clinical and Counseling Psychologists",
    "265131": "Nurse Midwives",
    "272131": "Computer Network Architects",
    "273333": "Software Developers",
    "322331": "Cooks, Institution and Cafeteria",
    "332232": "Machinists",
    "342432": "Landscaping and Groundskeeping Workers",
    "369131": "Cabinetmakers and Bench Carpenters",
    "381234": "Elevator and Escalator Installers and Repairers",
    "432231": (
        "Teaching Assistants, Preschool, Elementary, Middle, and Secondary School, "
        "Except Special Education"
    ),
    "461131": "Hairdressers, Hairstylists, and Cosmetologists",
    "599931": "Medical Records Specialists",
    "611131": "Cashiers",
    "619931": "Ushers, Lobby Attendants, and Ticket Takers",
    "811432": "Maids and Housekeeping Cleaners",
    "841142": "Farmworkers and Laborers, Crop, Nursery, and Greenhouse",
    "842131": "Landscaping and Groundskeeping Workers",
    "899434": "Tire Repairers and Changers",
}
"""The nearest of several direct matches, where their words alone would pick another."""

_WRONG_BY_US_TITLE = {
    "Actors": "231133",
    "Administrative Law Judges, Adjudicators, and Hearing Officers": "521234",
    "Agricultural Inspectors": "269331 312233 591137",
    "Aircraft Structure, Surfaces, Rigging, and Systems Assemblers": "832231",
    "Allergists and Immunologists": "264935",
    "Amusement and Recreation Attendants": "899433 899931 899999",
    "Archivists": "149199",
    "Art Directors": "231435",
    "Athletes and Sports Competitors": "462399",
    "Biochemists and Biophysicists": "263934",
    "Bioengineers and Biomedical Engineers": "243934 244699",
    "Bookkeeping, Accounting, and Auditing Clerks": "541231",
    "Broadcast Technicians": "599934 599935",
    "Camera Operators, Television, Video, and Film": "731999",
    "Cardiovascular Technologists and Technicians": "311299 441933",
    "Chemical Engineers": "244232",
    "Child, Family, and School Social Workers": "411633 441331",
    "Clergy": ("131931 131999 149199 149332 149399 149931 149932 149933 149999 172934 461937"),
    "Clinical and Counseling Psychologists": "261932",
    "Coaches and Scouts": "149133",
    "Compliance Managers": "149331",
    "Compliance Officers": "591131 591132 591133",
    "Computer and Information Systems Managers": "113232",
    "Control and Valve Installers and Repairers, Except Mechanical Door": "381234",
    "Cooks, Private Household": "322331",
    "Craft Artists": "391131",
    "Curators": "149199",
    "Cutting and Slicing Machine Setters, Operators, and Tenders": "732934",
    "Dining Room and Cafeteria Attendants and Bartender Helpers": "851233",
    "Dredge Operators": "741237 741999",
    "Economists": "131431 223531",
    "Embalmers": "461333",
    "Family Medicine Physicians": "264335 264338 264344 264399",
    "Farm Equipment Mechanics and Service Technicians": "332231",
    "Farmworkers and Laborers, Crop, Nursery, and Greenhouse": "151299",
    "Financial Managers": "111131",
    "Fire Inspectors and Investigators": "241931 312231 399933",
    "First-Line Supervisors of Housekeeping and Janitorial Workers": (
        "442999 461431 461999 471533"
    ),
    "Forensic Science Technicians": "311599",
    "Forest and Conservation Technicians": "269532 311535",
    "Freight Forwarders": "599932",
    "Gambling Managers": "161335",
    "Gambling Surveillance Officers and Gambling Investigators": "452231",
    "General and Operations Managers": "111431 162131",
    "Geographers": "232335 232399",
    "Geological Technicians, Except Hydrologic Technicians": "311536 313531",
    "Glass Blowers, Molders, Benders, and Finishers": "399999",
    "Glaziers": "399999",
    "Hairdressers, Hairstylists, and Cosmetologists": "392131",
    "Human Resources Managers": "111633",
    "Industrial Engineering Technologists and Technicians": "312131 313931",
    "Insulation Workers, Mechanical": "369933",
    "Judicial Law Clerks": "521234",
    "Locker Room, Coatroom, and Dressing Room Attendants": "471999",
    "Makeup Artists, Theatrical and Performance": "461131 461132",
    "Management Analysts": "149999",
    "Market Research Analysts and Marketing Specialists": "221531",
    "Materials Scientists": "263936",
    "Mathematicians": "461999",
    "Mechatronics Engineers": "243931 243936",
    "Mental Health and Substance Abuse Social Workers": "231931",
    "Molders, Shapers, and Casters, Except Metal and Plastic": "399999 731931",
    "Motion Picture Projectionists": "731999",
    "Operations Research Analysts": "223432",
    "Orthotists and Prosthetists": "269132",
    "Pest Control Workers": "811999",
    "Physical Medicine and Rehabilitation Physicians": "264131 264331 264341 264399",
    "Producers and Directors": "231433",
    "Project Management Specialists": "223432",
    "Public Relations Managers": "172132",
    "Public Safety Telecommunicators": "451231",
    "Riggers": "399931",
    "Septic Tank Servicers and Sewer Pipe Cleaners": "811932 811999",
    "Special Effects Artists and Animators": "242133",
    "Sports Medicine Physicians": "264932 264999",
    "Surveying and Mapping Technicians": "311532",
    "Transportation Vehicle, Equipment and Systems Inspectors, Except Aviation": "312234 591141",
    "Travel Guides": "161933",
    "Urologists": "264631 264636 264641 264934",
}

WRONG: frozenset[tuple[str, str]] = frozenset(
    (code, us_title) for us_title, codes in _WRONG_BY_US_TITLE.items() for code in codes.split()
)
"""OSCA codes with the US titles that do not stand for them."""
