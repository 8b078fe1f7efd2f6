//! Derived types: received as their base, turned into what they are and back.

mod model_types;

use model_types::{Gadget, GadgetKind, Phone, Thing, ThingKind, other};
use msgraph_core::{codec::equivalent, prelude::*};

#[test]
fn derived_is_what_the_type_annotation_says() {
    for (name, expected) in [
        ("#example.phone", "example.phone"),
        ("example.phone", "example.phone"),
        ("#example.other.phone", "example.other.phone"),
        ("#example.gadget", "example.gadget"),
        ("#example.unheardOf", "example.unheardOf"),
    ] {
        let json = format!(r#"{{"@odata.type":"{name}","id":"1","number":"5","cord":true}}"#);
        let thing = Thing::from_json(&json).unwrap();
        let kind = thing.derived();
        assert_eq!(kind.type_name(), expected);
        assert!(equivalent(&kind.as_record().to_json(), &json).unwrap());
        match (name, kind) {
            ("#example.phone" | "example.phone", ThingKind::Phone(phone)) => {
                assert_eq!(phone.number, "5")
            }
            ("#example.other.phone", ThingKind::OtherPhone(phone)) => assert_eq!(phone.cord, true),
            ("#example.gadget", ThingKind::Gadget(_)) | ("#example.unheardOf", ThingKind::Other(_)) => {}
            (name, kind) => panic!("{name}: {kind:?}"),
        }
    }
    let plain = Thing::from_json(r#"{"id":"1"}"#).unwrap().derived();
    assert_eq!(plain.type_name(), "example.thing");
    assert!(matches!(plain, ThingKind::Other(_)));
}

#[test]
fn downcast_takes_the_type_and_what_derives_from_it() {
    let thing = Thing::from_json(r##"{"@odata.type":"#example.phone","number":"5","price":1.50}"##).unwrap();
    assert_eq!(thing.downcast::<Phone>().unwrap().number, "5");
    let gadget = thing.downcast::<Gadget>().unwrap();
    assert_eq!(gadget.price.as_ref().unwrap().as_str(), "1.50");
    assert!(thing.downcast::<other::Phone>().is_none());
    assert!(matches!(gadget.derived(), GadgetKind::Phone(_)));
    assert!(Thing::default().downcast::<Phone>().is_none());
}

#[test]
fn upcast_loses_nothing_and_says_what_it_was() {
    let json = r##"{"id":"1","pin":"x","number":"5","voltage":0.10000000000000001,"chassis":"towel","free":[1]}"##;
    let phone = Phone::from_json(json).unwrap();
    let thing: Thing = phone.clone().upcast();
    assert_eq!(thing.id, "1");
    assert_eq!(thing.chassis.as_ref().unwrap().as_str(), "towel");
    assert_eq!(thing.extra.odata_type(), Some("#example.phone"));
    let mut back = thing.downcast::<Phone>().unwrap();
    assert_eq!(back.number, "5");
    back.extra.remove("@odata.type");
    assert_eq!(back, phone);
    assert!(equivalent(&back.to_json(), json).unwrap(), "{}", back.to_json());
}
