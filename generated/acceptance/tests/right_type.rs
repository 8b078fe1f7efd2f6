//! A value is decoded as the type that its `@odata.type` names in full, with and without `#`: also where two namespaces
//! have a type of the same simple name.
#![forbid(unsafe_code)]
#![allow(deprecated, reason = "all types, deprecated ones too")]

mod beta;
#[allow(dead_code, reason = "each test uses a part of it")]
mod samples;

use std::collections::{BTreeMap, BTreeSet};

use msgraph_beta::models::{self, BaseItem, Entity};
use msgraph_beta::msgraph_core::prelude::*;
use msgraph_beta::msgraph_core::{codec::equivalent, model::TypeInfo};
use msgraph_codegen::ir::{EntityModel, QualifiedName};
use samples::Samples;

/// A type and its base.
struct Derived {
    derived: &'static TypeInfo,
    base: &'static TypeInfo,
    /// The JSON of a value that was decoded as the base and downcast, with what it declares but did not hold in a field.
    downcast: fn(&str) -> Option<Decoded>,
    /// The JSON of a value that was decoded as itself and upcast to the base.
    upcast: fn(&str) -> String,
}

/// A base with an enum of its derived types.
struct OfFamily {
    base: &'static TypeInfo,
    /// The value as the enum has it.
    derived: fn(&str) -> Decoded,
}

/// A decoded value.
struct Decoded {
    type_name: String,
    record: &'static str,
    json: String,
    /// Names in it that its type does not declare.
    undeclared: Vec<String>,
}

impl Decoded {
    fn of(record: &dyn Record, type_name: &str) -> Self {
        let info = record.type_info();
        let members = record.members().into_iter().map(|(name, _)| name);
        let misfits = record.type_mismatches().into_iter().map(|misfit| misfit.pointer);
        Self {
            type_name: type_name.to_owned(),
            record: info.name(),
            json: record.to_json(),
            undeclared: members.filter(|name| info.property(name).is_none()).chain(misfits).collect(),
        }
    }
}

fn derived<D: DerivedFrom<B>, B: Model>() -> Derived {
    Derived {
        derived: D::info(),
        base: B::info(),
        downcast: |json| {
            let derived: Option<D> = B::from_json(json).expect("an object").downcast();
            derived.map(|derived| Decoded::of(&derived, D::info().name()))
        },
        upcast: |json| D::from_json(json).expect("an object").upcast::<B>().to_json(),
    }
}

macro_rules! derived_types {
    ($($derived:ty: $base:ty,)*) => {
        vec![$(derived::<$derived, $base>()),*]
    };
}

macro_rules! families {
    ($($base:ty,)*) => {
        vec![$(OfFamily {
            base: <$base as Model>::info(),
            derived: |json| {
                let value = <$base as Model>::from_json(json).expect("an object").derived();
                Decoded::of(value.as_record(), value.type_name())
            },
        }),*]
    };
}

/// How services spell a type.
fn spellings(name: &str) -> [String; 2] {
    [name.to_owned(), format!("#{name}")]
}

/// The names that stand in more than one namespace, with the structured types of that name.
fn ambiguous(model: &EntityModel) -> BTreeMap<&str, Vec<QualifiedName>> {
    let mut namespaces: BTreeMap<&str, usize> = BTreeMap::new();
    let mut structured: BTreeMap<&str, Vec<QualifiedName>> = BTreeMap::new();
    for (namespace, schema) in &model.schemas {
        for name in schema.entity_types.keys().chain(schema.complex_types.keys()) {
            structured.entry(name).or_default().push(QualifiedName::new(namespace, name));
            *namespaces.entry(name).or_default() += 1;
        }
        for name in schema.enum_types.keys() {
            structured.entry(name).or_default();
            *namespaces.entry(name).or_default() += 1;
        }
    }
    structured.retain(|name, _| namespaces[name] > 1);
    structured
}

#[test]
fn every_derived_type_is_reached_from_its_base_and_leads_back_without_loss() {
    let model = beta::assembled().model;
    let samples = Samples::new(&model);
    let all: Vec<Derived> = msgraph_beta::__every_derived_type!(derived_types);
    for each in &all {
        let name = QualifiedName::parse(each.derived.name()).expect("a full name");
        assert_eq!(
            model.structured_type(&name).and_then(|t| t.base.as_ref()).map(QualifiedName::as_str),
            Some(each.base.name())
        );
        for spelled in spellings(name.as_str()) {
            let json = samples.typed(&name, &spelled);
            let decoded =
                (each.downcast)(&json).unwrap_or_else(|| panic!("{} does not downcast to {name}", each.base.name()));
            assert_eq!((decoded.record, &decoded.undeclared[..]), (name.as_str(), &["@odata.type".to_owned()][..]));
            assert_eq!(equivalent(&decoded.json, &json), Ok(true), "{} is not {json}", decoded.json);
            let back = (each.upcast)(&json);
            assert_eq!(equivalent(&back, &json), Ok(true), "{back} is not {json}");
        }
        for other in ["#microsoft.graph.notKnownYet", each.base.name(), name.name(), ""] {
            let json = samples.typed(&name, other);
            assert!((each.downcast)(&json).is_none(), "{other} is taken for {name}");
        }
    }
    // Those that share a simple name are among them, unless they derive from nothing.
    let seen: BTreeSet<&str> = all.iter().map(|each| each.derived.name()).collect();
    for name in ambiguous(&model).values().flatten() {
        let has_base = model.structured_type(name).is_some_and(|structure| structure.base.is_some());
        assert_eq!(has_base, seen.contains(name.as_str()), "{name}");
    }
}

#[test]
fn every_member_of_a_family_is_its_own_variant() {
    let model = beta::assembled().model;
    let samples = Samples::new(&model);
    let mut of_type: BTreeMap<String, usize> = BTreeMap::new();
    let names: Vec<QualifiedName> = model
        .schemas
        .iter()
        .flat_map(|(namespace, schema)| {
            let names = schema.entity_types.keys().chain(schema.complex_types.keys());
            names.map(move |name| QualifiedName::new(namespace, name))
        })
        .collect();
    let families: Vec<OfFamily> = msgraph_beta::__every_family!(families);
    for family in families {
        let base = family.base.name();
        let mut found = 0;
        for name in
            names.iter().filter(|name| model.lineage(name).iter().skip(1).any(|(each, _)| each.as_str() == base))
        {
            found += 1;
            *of_type.entry(name.as_str().to_owned()).or_default() += 1;
            for spelled in spellings(name.as_str()) {
                let json = samples.typed(name, &spelled);
                let decoded = (family.derived)(&json);
                assert_eq!(
                    (decoded.record, decoded.type_name.as_str()),
                    (name.as_str(), name.as_str()),
                    "in the family of {base}"
                );
                assert_eq!(decoded.undeclared, ["@odata.type"]);
                assert_eq!(equivalent(&decoded.json, &json), Ok(true), "{} is not {json}", decoded.json);
            }
        }
        assert!(found > 0, "{base} has a family of none");
        let other = (family.derived)(r##"{"@odata.type":"#microsoft.graph.notKnownYet","x":[null]}"##);
        assert_eq!((other.record, other.type_name.as_str()), (base, "microsoft.graph.notKnownYet"));
        assert_eq!(equivalent(&other.json, r##"{"@odata.type":"#microsoft.graph.notKnownYet","x":[null]}"##), Ok(true));
        assert_eq!((family.derived)("{}").type_name, base);
    }
    // Every type that derives from another is in a family, unless it derives from `entity` alone.
    for name in &names {
        let lineage = model.lineage(name);
        let in_family = lineage.iter().skip(1).any(|(base, _)| base.as_str() != "microsoft.graph.entity");
        assert_eq!(in_family, of_type.contains_key(name.as_str()), "{name}");
    }
}

#[test]
fn so_many_names_stand_in_more_than_one_namespace() {
    let model = beta::assembled().model;
    let ambiguous = ambiguous(&model);
    assert_eq!((ambiguous.len(), ambiguous.values().map(Vec::len).sum::<usize>()), (165, 231));
    assert!(ambiguous["alert"].iter().any(|name| name.as_str() == "microsoft.graph.security.alert"));
}

#[test]
fn two_alerts() {
    for (spelled, is_security) in [
        ("microsoft.graph.alert", false),
        ("#microsoft.graph.alert", false),
        ("microsoft.graph.security.alert", true),
        ("#microsoft.graph.security.alert", true),
    ] {
        let json = format!(
            r#"{{"@odata.type":"{spelled}","id":"1","title":"t","severity":"high","status":"resolved","actorDisplayName":"a"}}"#
        );
        let entity = Entity::from_json(&json).expect("an object");
        let plain: Option<models::Alert> = entity.downcast();
        let security: Option<models::security::Alert> = entity.downcast();
        assert_eq!((plain.is_some(), security.is_some()), (!is_security, is_security), "{spelled}");
        if let Some(alert) = plain {
            assert_eq!(alert.severity.known(), Some(models::AlertSeverity::High));
            assert_eq!(alert.title, "t");
            assert!(alert.extra.contains("actorDisplayName"), "microsoft.graph.alert does not declare it");
        }
        if let Some(alert) = security {
            assert_eq!(alert.severity.known(), Some(models::security::AlertSeverity::High));
            assert_eq!(alert.actor_display_name, "a");
            assert!(!alert.extra.contains("actorDisplayName"));
        }
    }
}

#[test]
fn a_type_in_between_is_no_detour() {
    let json = r##"{"@odata.type":"#microsoft.graph.driveItem","name":"a.txt","size":9007199254740993}"##;
    let base = BaseItem::from_json(json).expect("an object");
    let item: models::DriveItem = base.downcast().expect("a drive item");
    assert_eq!((item.name.as_deref(), item.size.copied()), (Some("a.txt"), Some(9_007_199_254_740_993)));
    let item: models::DriveItem = Entity::from_json(json).expect("an object").downcast().expect("a drive item");
    assert_eq!(equivalent(&item.upcast::<Entity>().to_json(), json), Ok(true));
}
