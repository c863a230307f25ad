from tests.ui.pages import *
from tests.ui.kiosk_visitor import *
from tests.helpers.visitor import _is_scrollable
from tests.helpers.accessible import *
def test_a(visitor):
    visitor.open(ELECTRICIAN,"Working conditions")
    name='Source: Share of women'
    for i in range(6):
        c=visitor.find(name)
        print(c.area, scene_area(c.item), visitor._point_to_press(c))
        v=next(filter(_is_scrollable, ancestors(c.item)))
        print("  view",v.property("contentY"),v.property("contentHeight"),v.height(), v.property("moving"))
        print(visitor._scroll_towards(c.item,v), v.property("contentY"))
        visitor.settle()
        print("  settled",v.property("contentY"))
    assert 0
