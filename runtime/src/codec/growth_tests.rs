//! The work for an object grows linearly with its size, whatever it contains.

use std::fmt::Write as _;

use crate::model::{DerivedFrom, Extra, Json, Model};
use crate::work::assert_linear;
use crate::{
    DateTimeOffset,
    codec::{Envelope, decode},
};

crate::model! {
    pub struct Thing: "example.thing", entity open;
    children: Vec<Thing> = "children",
    count: i32 = "count",
    created: DateTimeOffset = "created",
    name: String = "name",
}

crate::model! {
    pub struct Special: "example.special", entity open, base Thing;
    children: Vec<Thing> = "children",
    count: i32 = "count",
    created: DateTimeOffset = "created",
    name: String = "name",
}

impl DerivedFrom<Thing> for Special {}

/// Returns an object with `first`, then `size` undeclared members, and `again` as many times.
fn object(first: &str, again: &str, size: usize) -> String {
    let mut text = format!("{{{first}");
    for number in 0..size {
        let _ = write!(text, ",\"unknown{number}\":{number}");
    }
    for _ in 0..size {
        text.push(',');
        text.push_str(again);
    }
    text.push('}');
    text
}

/// A value that is written in another form than it was received: without the zeros.
const INEXACT: &str = "\"created\":\"2026-01-02T03:04:05.1000000000Z\"";

fn thing(size: usize) -> Thing {
    Thing::from_json(object("\"a\":1", "\"b\":2", size)).unwrap()
}

#[test]
fn a_property_that_occurs_often_beside_unknown_members() {
    assert_linear(500, |size| {
        let text = object("\"count\":\"misfit\"", "\"name\":\"x\"", size);
        let thing = Thing::from_json(text).unwrap();
        assert_eq!((thing.extra.len(), thing.type_mismatches().len()), (size + 1, 1));
    });
}

#[test]
fn misfits_and_inexact_values_that_occur_often() {
    assert_linear(500, |size| {
        let thing = Thing::from_json(object(INEXACT, "\"count\":\"misfit\"", size)).unwrap();
        assert_eq!((thing.extra.len(), thing.type_mismatches().len()), (size + 1, 1));
        let thing = Thing::from_json(object("\"count\":[]", INEXACT, size)).unwrap();
        assert!(thing.to_json().contains(INEXACT));
        assert_eq!(thing.type_mismatches().len(), 1);
    });
}

#[test]
fn an_unknown_name_that_occurs_often() {
    assert_linear(500, |size| {
        let thing = Thing::from_json(object("\"again\":0", "\"again\":1", size)).unwrap();
        assert_eq!((thing.extra.len(), thing.extra.raw("again")), (size + 1, Some("1")));
    });
}

#[test]
fn unknown_members_of_an_envelope() {
    assert_linear(500, |size| {
        let text = object("\"value\":\"misfit\"", "\"value\":5", size);
        let envelope = Envelope::<i32>::decode(text).unwrap();
        assert_eq!((envelope.value, envelope.extra.len()), (Some(5), size));
    });
}

#[test]
fn comparing_unknown_members_in_any_order() {
    assert_linear(500, |size| {
        let names: Vec<String> = (0..size).map(|number| format!("unknown{number}")).collect();
        let extra_of = |names: &mut dyn Iterator<Item = &String>| {
            let mut extra = Extra::new();
            names.for_each(|name| extra.insert(name, 1));
            extra
        };
        let (ahead, back) = (extra_of(&mut names.iter()), extra_of(&mut names.iter().rev()));
        assert_eq!(ahead, back);
    });
}

#[test]
fn looking_up_changing_and_removing_each_unknown_member() {
    assert_linear(500, |size| {
        let mut extra = thing(size).extra;
        let names: Vec<String> = extra.iter().map(|(name, _)| name.to_owned()).collect();
        for name in &names {
            assert!(extra.contains(name));
            extra.insert(name, "changed");
        }
        for (removed, name) in names.iter().enumerate() {
            assert_eq!(extra.len(), names.len() - removed);
            assert_eq!(extra.remove(name), Some(Json::from("changed")));
            assert!(!extra.contains(name));
        }
        assert!(extra.is_empty() && extra.iter().next().is_none());
    });
}

#[test]
fn casting_comparing_and_changes() {
    assert_linear(500, |size| {
        let mut special: Special = decode(object("\"@odata.type\":\"#example.special\"", INEXACT, size)).unwrap();
        let before = special.clone();
        assert!(special == before);
        special.put("new", 1);
        assert_eq!(special.changes_since(&before).members().len(), 2);
        let special: Special = special.upcast::<Thing>().downcast().unwrap();
        assert_eq!(special.extra.len(), before.extra.len() + 1);
    });
}

#[test]
fn each_member_by_its_name() {
    assert_linear(500, |size| {
        let mut thing = thing(size);
        for (name, value) in thing.members() {
            assert_eq!(thing.get(&name), Some(value.clone()));
            thing.put(&name, value);
        }
    });
}

#[test]
fn misfits_inside_of_misfits_are_skipped_once() {
    let depth = 32;
    let payload = vec!["{}"; 5_000].join(",");
    let text = format!("{}{payload}{}", "{\"children\":[".repeat(depth), ",5]}".repeat(depth));
    let steps = crate::work::steps(|| assert_eq!(Thing::from_json(text).unwrap().type_mismatches().len(), 1));
    assert!(steps < 5_000, "{steps} steps");
}
