//! What models can do besides being decoded.

mod model_types;

use model_types::{Call, Chassis, Part, Rights, Thing};
use msgraph_core::{
    Json, Record,
    codec::{Envelope, equivalent},
    model::TypeKind,
    prelude::*,
    props,
};

#[test]
fn changes_are_what_differs() {
    let before = Thing::from_json(
        r##"{"@odata.type":"#example.thing","id":"1","tags":["a"],"chassis":"laptop","free":1,"huge":"5","part":{"name":"x"}}"##,
    )
    .unwrap();
    assert!(before.changes_since(&before.clone()).is_empty());

    let mut now = before.clone();
    now.id.clear();
    now.tags.set_null();
    now.chassis = "LAPTOP".into();
    now.active = true.into();
    now.part.get_or_insert_default().size = 1.into();
    now.extra.insert("free", 2);
    let changes = now.changes_since(&before).to_json();
    let expected =
        r##"{"@odata.type":"#example.thing","tags":null,"active":true,"part":{"name":"x","size":1},"free":2}"##;
    assert!(equivalent(&changes, expected).unwrap(), "{changes}");

    let plain = Thing::from_json(r#"{"id":"1","type":"t"}"#).unwrap();
    let mut changed = plain.clone();
    changed.r#type.set_null();
    assert_eq!(changed.changes_since(&plain).to_json(), r#"{"type":null}"#);
}

#[test]
fn debug_masks_secrets() {
    let thing = Thing::from_json(
        r#"{"id":"1","secret":"hunter2","part":{"secret":"hunter2","name":"p"},"parts":[{"secret":"hunter2"}],"pin":"hunter2"}"#,
    )
    .unwrap();
    let shown = format!("{thing:?}");
    assert!(!shown.contains("hunter2"), "{shown}");
    assert!(shown.contains("***") && shown.contains(r#"id: "1""#) && shown.contains("pin"), "{shown}");
    // A secret that does not fit its property is no less secret.
    let misfit = Thing::from_json(r#"{"secret":{"a":"hunter2"}}"#).unwrap();
    assert!(!format!("{misfit:?} {:?}", misfit.type_mismatches()).contains("hunter2"));
    assert!(!format!("{:?}", misfit.derived()).contains("hunter2"));
    let error = Thing::from_json(r#"{"secret":"hunter2"#).unwrap_err();
    assert!(!format!("{error:?} {error}").contains("hunter2"));
}

#[test]
fn expanded_navigation_is_decoded_on_request() {
    let json = r#"{"id":"1","members":[{"id":"2"},{"id":"3"}],"members@odata.nextLink":"https://next",
        "members@odata.count":7,"owner":null}"#;
    let thing = Thing::from_json(json).unwrap();
    let members = thing.expanded(Thing::MEMBERS).unwrap().unwrap();
    assert_eq!(members.len(), 2);
    assert_eq!(members[1].id, "3");
    assert_eq!(thing.expanded_next_link(Thing::MEMBERS).as_deref(), Some("https://next"));
    assert_eq!(thing.expanded_count(Thing::MEMBERS), Some(7));
    assert!(thing.expanded(Thing::OWNER).unwrap().is_none());
    assert!(Thing::default().expanded(Thing::MEMBERS).unwrap().is_none());
    assert!(Thing::from_json(r#"{"owner":5}"#).unwrap().expanded(Thing::OWNER).is_err());
}

#[test]
fn related_entities_are_inserted_or_bound() {
    let mut thing = Thing::default();
    thing.insert(Thing::OWNER, Thing { id: "9".into(), ..Default::default() });
    thing.bind(Thing::MEMBERS, ["https://x/1", "https://x/2"]);
    let expected = r#"{"owner":{"id":"9"},"members@odata.bind":["https://x/1","https://x/2"]}"#;
    assert!(equivalent(&thing.to_json(), expected).unwrap(), "{}", thing.to_json());
    let mut single = Thing::default();
    single.bind(Thing::OWNER, "https://x/1");
    assert_eq!(single.to_json(), r#"{"owner@odata.bind":"https://x/1"}"#);
}

#[test]
fn types_are_known_without_a_value() {
    let info = Thing::info();
    assert_eq!((info.name(), info.kind(), info.is_open()), ("example.thing", TypeKind::Entity, true));
    let id = info.property("id").unwrap();
    assert!(id.facets.key && id.facets.required && !id.facets.secret);
    assert_eq!(info.property("type").unwrap().field, "type");
    assert!(info.property("created").unwrap().facets.computed);
    assert_eq!(info.properties().len(), 24);
    assert_eq!(model_types::Phone::info().base().unwrap().name(), "example.gadget");
    assert!(model_types::Phone::info().is("#example.thing"));
    assert_eq!(info.descendants().count(), 3);
    assert_eq!(Call::info().kind(), TypeKind::Parameters);
    assert_eq!(props!(Thing: id, r#type, created), ["id", "type", "created"]);
    assert_eq!(<Rights as Enumeration>::INFO.members().len(), 4);
    assert!(<Rights as Enumeration>::INFO.is_flags() && !<Chassis as Enumeration>::INFO.is_flags());
}

#[test]
fn members_are_reached_by_wire_name() {
    let mut part = Part::from_json(r#"{"name":"x","free":[1]}"#).unwrap();
    assert_eq!(part.get("name"), Some(Json::from("x")));
    assert_eq!(part.get("free").unwrap().as_text(), "[1]");
    assert!(part.get("size").is_none());
    part.put("size", 5);
    part.put("name", 7);
    assert_eq!(part.size, 5);
    assert!(part.name.is_absent());
    assert_eq!(part.type_mismatches()[0].pointer, "/name");
    part.put("name", "y");
    assert!(part.type_mismatches().is_empty());
    assert_eq!(part.members().len(), 3);
    let value = part.to_value().unwrap();
    assert_eq!(value["size"], 5);
    assert_eq!(Part::from_value(&value).unwrap(), part);
}

#[test]
fn literals_are_as_odata_wants_them() {
    let call = Call {
        name: "it's".into(),
        limit: 5.into(),
        since: "2026-08-17T09:30:00Z".parse::<msgraph_core::DateTimeOffset>().unwrap().into(),
        span: "PT5M".parse::<msgraph_core::Duration>().unwrap().into(),
        kind: Chassis::Laptop.into(),
        ids: [msgraph_core::Guid::nil()].into(),
        ..Default::default()
    };
    let record: &dyn Record = &call;
    assert_eq!(
        record.literals(),
        [
            ("ids", r#"["00000000-0000-0000-0000-000000000000"]"#.to_owned()),
            ("kind", "'laptop'".to_owned()),
            ("limit", "5".to_owned()),
            ("name", "'it''s'".to_owned()),
            ("since", "2026-08-17T09:30:00Z".to_owned()),
            ("span", "duration'PT5M'".to_owned()),
        ]
    );
    assert_eq!(msgraph_core::model::literal(&msgraph_core::Guid::nil()), "00000000-0000-0000-0000-000000000000");
    assert_eq!(msgraph_core::model::literal(&true), "true");
}

#[test]
fn names_of_rust_are_names_of_types_too() {
    use model_types::hazards::names::{Default as Named, Some as Members};
    let named = Named::from_json(r#"{"clone":[{"self":true,"with":false}]}"#).unwrap();
    assert_eq!(named.clone.as_deref().unwrap()[0].self_, true);
    assert_eq!(named.to_json(), r#"{"clone":[{"self":true,"with":false}]}"#);
    assert_eq!((Members::None.value(), Members::Self_.as_str()), (-2_016_324_062, "self"));
}

#[test]
fn pages_are_envelopes() {
    let page = Envelope::<Vec<Part>>::decode(r#"{"@odata.nextLink":"n","value":[{"name":"a"}],"x":1}"#).unwrap();
    assert_eq!(page.value.as_ref().unwrap()[0].name, "a");
    assert_eq!(page.extra.text("@odata.nextLink").as_deref(), Some("n"));
    let broken = Envelope::<Vec<Part>>::decode(r#"{"value":[5]}"#).unwrap();
    assert_eq!(broken.type_mismatch().unwrap().expected, "Collection(example.part)");
    assert_eq!(broken.extra.raw("value"), Some("[5]"));
    assert!(broken.into_value().is_err());
}
