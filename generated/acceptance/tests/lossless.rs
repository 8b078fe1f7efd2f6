//! Nothing that is received is lost, changed or invented on its way through a model, whatever the type: goes through
//! every type of the crate with the property types of the metadata.
#![forbid(unsafe_code)]
#![allow(deprecated, reason = "all types, deprecated ones too")]

mod beta;
#[allow(dead_code, reason = "each test uses a part of it")]
mod samples;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use msgraph_beta::all_types::{PARAMETERS, STRUCTURED};
use msgraph_beta::msgraph_core::prelude::*;
use msgraph_beta::msgraph_core::{
    self as mg, Flags, Json, Open,
    codec::{decode, decode_into, encode, equivalent},
    model::{EnumInfo, TypeKind},
};
use msgraph_codegen::ir::{EntityModel, Primitive, QualifiedName, TypeName, TypeRef};
use samples::{Samples, is_stream};

/// What went wrong, to be reported together: one mistake often shows in hundreds of types.
#[derive(Default)]
struct Findings {
    checks: usize,
    found: Vec<String>,
}

impl Findings {
    fn check(&mut self, holds: bool, message: impl FnOnce() -> String) {
        self.checks += 1;
        if !holds {
            self.found.push(message());
        }
    }

    fn report(self) {
        let mut text = String::new();
        for finding in self.found.iter().take(40) {
            let _ = writeln!(text, "{finding}");
        }
        assert!(self.found.is_empty(), "{} of {} checks failed:\n{text}", self.found.len(), self.checks);
        assert!(self.checks > 0, "nothing was checked");
        println!("{} checks", self.checks);
    }
}

/// A type of the crate with what the metadata says of its fields.
struct Subject<'m> {
    name: &'static str,
    make: fn() -> Box<dyn Record>,
    properties: BTreeMap<&'m str, Vec<&'m TypeRef>>,
}

impl Subject<'_> {
    /// The JSON of a fresh value into which a text was read.
    fn again(&self, text: &str) -> String {
        let mut value = (self.make)();
        if let Err(error) = decode_into(text.as_bytes(), &mut *value) {
            return format!("{error}");
        }
        value.to_json()
    }

    fn survives(&self, findings: &mut Findings, text: &str) {
        let again = self.again(text);
        let same = equivalent(text, &again).unwrap_or(false);
        findings.check(same, || format!("{}: {text} came back as {again}", self.name));
    }
}

/// Entity types, complex types and parameters.
fn subjects(model: &EntityModel) -> Vec<Subject<'_>> {
    let of_types = STRUCTURED.iter().map(|(info, make)| {
        let name = info().name();
        let qualified = QualifiedName::parse(name).expect("a full name");
        let is_entity = model.entity_type(&qualified).is_some();
        let mut properties: BTreeMap<&str, Vec<&TypeRef>> = BTreeMap::new();
        let mut next = model.structured_type(&qualified);
        while let Some(structure) = next {
            for (wire, property) in &structure.properties {
                if !(is_entity && is_stream(&property.type_ref)) {
                    properties.entry(wire).or_insert_with(|| vec![&property.type_ref]);
                }
            }
            next = structure.base.as_ref().and_then(|base| model.structured_type(base));
        }
        Subject { name, make: *make, properties }
    });
    let of_operations = PARAMETERS.iter().map(|(info, make)| {
        let name = info().name();
        let qualified = QualifiedName::parse(name).expect("a full name");
        let mut properties: BTreeMap<&str, Vec<&TypeRef>> = BTreeMap::new();
        // Which overloads a struct is for does not show in it: `nothing_missing` looks at that.
        let declared: BTreeSet<&str> = info().properties().iter().map(|property| property.wire).collect();
        for parameter in model.operations(&qualified).iter().flat_map(|operation| operation.call_parameters()) {
            if declared.contains(parameter.name.as_str()) {
                properties.entry(&parameter.name).or_default().push(&parameter.type_ref);
            }
        }
        Subject { name, make: *make, properties }
    });
    of_types.chain(of_operations).collect()
}

/// Types that take any JSON.
fn is_any_json(type_ref: &TypeRef) -> bool {
    match &type_ref.name {
        TypeName::Named(name) => name.as_str() == "microsoft.graph.Json",
        TypeName::Primitive(primitive) => *primitive == Primitive::Untyped,
    }
}

fn object<'a>(members: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    let members = members.into_iter().map(|(wire, value)| format!("\"{wire}\":{value}"));
    format!("{{{}}}", members.collect::<Vec<_>>().join(","))
}

#[test]
fn every_type_is_here_with_all_its_properties_and_their_types() {
    let model = beta::assembled().model;
    let mut findings = Findings::default();
    let listed: BTreeSet<&str> = STRUCTURED.iter().map(|(info, _)| info().name()).collect();
    let declared: BTreeSet<String> = model
        .schemas
        .iter()
        .flat_map(|(namespace, schema)| {
            let names = schema.entity_types.keys().chain(schema.complex_types.keys());
            names.map(move |name| format!("{namespace}.{name}"))
        })
        .collect();
    assert_eq!(listed, declared.iter().map(String::as_str).collect());
    for subject in subjects(&model) {
        let value = (subject.make)();
        let info = value.type_info();
        findings.check(info.name() == subject.name, || format!("{} is made as {}", subject.name, info.name()));
        let wires: Vec<&str> = info.properties().iter().map(|property| property.wire).collect();
        let expected: Vec<&str> = subject.properties.keys().copied().collect();
        findings.check(wires == expected, || format!("{} has {wires:?}, not {expected:?}", subject.name));
        for (wire, types) in &subject.properties {
            // A value that fits no type but any JSON shows the declared one.
            let mut probe = (subject.make)();
            probe.put(wire, "[[[]]]".parse().expect("JSON"));
            let misfits = probe.type_mismatches();
            let found = misfits.first().map(|misfit| misfit.expected.as_str());
            let fits = types.iter().any(|declared| match found {
                None => is_any_json(declared),
                Some(found) => found == declared.to_string().replace("Edm.Stream", "Edm.Binary"),
            });
            findings.check(fits, || format!("{}/{wire}: {types:?}, but the field is {found:?}", subject.name));
        }
        let Some(name) = QualifiedName::parse(subject.name).filter(|_| info.kind() != TypeKind::Parameters) else {
            continue;
        };
        let is_entity = model.entity_type(&name).is_some();
        findings.check(is_entity == (info.kind() == TypeKind::Entity), || format!("{name} is a {:?}", info.kind()));
        findings.check(model.is_open(&name) == info.is_open(), || format!("{name}: open"));
        let structure = model.structured_type(&name).expect("a declared type");
        findings.check(structure.is_abstract == info.is_abstract(), || format!("{name}: abstract"));
        let base = structure.base.as_ref().map(QualifiedName::as_str);
        findings.check(base == info.base().map(|base| base.name()), || format!("{name}: base {:?}", info.base()));
        for (wire, property) in model.all_properties(&name) {
            if let Some(found) = info.property(wire) {
                let required = found.facets.required;
                findings.check(required != property.type_ref.nullable, || format!("{name}/{wire}: nullable"));
            }
        }
    }
    findings.report();
}

#[test]
fn what_is_untouched_is_not_sent_and_null_is_sent_as_null() {
    let model = beta::assembled().model;
    let mut findings = Findings::default();
    for subject in subjects(&model) {
        let empty = (subject.make)();
        findings
            .check(empty.to_json() == "{}" && empty.is_empty(), || format!("{}: {}", subject.name, empty.to_json()));
        for wire in subject.properties.keys() {
            let null = format!("{{\"{wire}\":null}}");
            let mut value = (subject.make)();
            value.put(wire, Json::null());
            findings.check(value.to_json() == null, || format!("{}: {} is not {null}", subject.name, value.to_json()));
            findings
                .check(value.type_mismatches().is_empty(), || format!("{}/{wire}: null does not fit", subject.name));
            findings.check(subject.again(&null) == null, || {
                format!("{}: {null} came back as {}", subject.name, subject.again(&null))
            });
        }
    }
    findings.report();
}

#[test]
fn typical_values_come_back_with_each_property_in_turn_absent_null_and_set() {
    let model = beta::assembled().model;
    let samples = Samples::new(&model);
    let mut findings = Findings::default();
    for subject in subjects(&model) {
        let values: BTreeMap<&str, String> =
            subject.properties.iter().map(|(wire, types)| (*wire, samples.typical(types[0]))).collect();
        let all = || values.iter().map(|(wire, value)| (*wire, value.as_str()));
        let full = object(all());
        let mut value = (subject.make)();
        decode_into(full.as_bytes(), &mut *value).expect("an object");
        findings.check(value.type_mismatches().is_empty(), || {
            format!("{}: {:?} in {full}", subject.name, value.type_mismatches())
        });
        findings.check(value.members().len() == values.len(), || format!("{}: other members", subject.name));
        subject.survives(&mut findings, &full);
        for (wire, value) in all() {
            subject.survives(&mut findings, &object([(wire, value)]));
            subject.survives(&mut findings, &object(all().filter(|(each, _)| *each != wire)));
            subject.survives(
                &mut findings,
                &object(all().map(|(each, value)| (each, if each == wire { "null" } else { value }))),
            );
        }
    }
    findings.report();
}

#[test]
fn what_does_not_fit_or_is_not_known_comes_back_too() {
    let model = beta::assembled().model;
    let samples = Samples::new(&model);
    let mut findings = Findings::default();
    for subject in subjects(&model) {
        let around = [
            ("@odata.type", r##""#microsoft.graph.notKnownYet""##),
            ("@odata.etag", r#""W/\"1\"""#),
            ("notDeclared", r#"{"@odata.type":"x","a":[1,null,0.10,{"b":""}]}"#),
            ("notDeclared@odata.type", r#""Collection(String)""#),
            ("\\u00e9t\\u00e9", "1E400"),
        ];
        subject.survives(&mut findings, &object(around));
        for (wire, types) in &subject.properties {
            for (at, value) in samples.unusual(types[0]).iter().enumerate() {
                let alone = [(*wire, value.as_str())];
                if at == 0 {
                    let annotation = format!("{wire}@odata.type");
                    subject.survives(
                        &mut findings,
                        &object(alone.into_iter().chain([(annotation.as_str(), "\"x\"")]).chain(around)),
                    );
                } else {
                    subject.survives(&mut findings, &object(alone));
                }
            }
        }
    }
    findings.report();
}

#[test]
fn a_value_set_in_the_place_of_one_that_did_not_fit_is_the_one_that_is_sent() {
    let model = beta::assembled().model;
    let samples = Samples::new(&model);
    let mut findings = Findings::default();
    for subject in subjects(&model) {
        for (wire, types) in &subject.properties {
            for unusual in samples.unusual(types[0]).iter().step_by(3) {
                let mut value = (subject.make)();
                decode_into(object([(*wire, unusual.as_str())]).as_bytes(), &mut *value).expect("an object");
                let typical = samples.typical(types[0]);
                value.put(wire, typical.parse().expect("JSON"));
                let sent = value.to_json();
                let same = equivalent(&sent, &object([(*wire, typical.as_str())])).unwrap_or(false);
                findings.check(same, || format!("{}: after {unusual}, {sent}", subject.name));
            }
        }
    }
    findings.report();
}

/// What a text of flags holds: known members, unknown ones, and the text as written again.
type ReadFlags = fn(&str) -> (Vec<&'static str>, Vec<String>, String);

/// An enumeration type without its Rust type.
struct AnyEnumeration {
    info: &'static EnumInfo,
    /// The members by name.
    members: Vec<(&'static str, i64)>,
    /// The known member that a JSON text means, and the text it is sent as.
    read: fn(&str) -> (Option<&'static str>, String),
    /// The known members that a JSON text means as flags, the unknown ones, and the text they are sent as.
    read_flags: ReadFlags,
}

fn any<E: Enumeration>() -> AnyEnumeration {
    AnyEnumeration {
        info: E::INFO,
        members: E::MEMBERS.iter().map(|member| (member.as_str(), member.value())).collect(),
        read: |json| {
            let open: Open<E> = decode(json).expect("a name or a number");
            (open.known().map(E::as_str), encode(&open))
        },
        read_flags: |json| {
            let flags: Flags<E> = decode(json).expect("names or a number");
            let unknown = flags.unknown().map(str::to_owned).collect();
            (flags.iter().map(E::as_str).collect(), unknown, encode(&flags))
        },
    }
}

macro_rules! listed {
    ($($enumeration:ty,)*) => {
        vec![$(any::<$enumeration>()),*]
    };
}

fn enumerations() -> Vec<AnyEnumeration> {
    msgraph_beta::__every_enumeration!(listed)
}

#[test]
fn every_member_is_known_by_its_name_in_any_case_and_by_its_number() {
    let model = beta::assembled().model;
    let mut findings = Findings::default();
    let mut names = BTreeSet::new();
    let mut members = 0;
    for each in enumerations() {
        let name = each.info.name();
        names.insert(name);
        let declared = QualifiedName::parse(name).and_then(|name| model.enum_type(&name).cloned());
        let declared = declared.expect("an enumeration of the metadata");
        let values: BTreeMap<&str, i64> = each.members.iter().copied().collect();
        let expected: BTreeMap<&str, i64> =
            declared.members.iter().map(|(name, member)| (name.as_str(), member.value)).collect();
        members += values.len();
        findings.check(values == expected, || format!("{name}: {values:?}, not {expected:?}"));
        findings.check(declared.is_flags == each.info.is_flags(), || format!("{name}: flags"));
        for (member, value) in &each.members {
            let same = |known: Option<&str>| known.is_some_and(|known| known.eq_ignore_ascii_case(member));
            let exact = format!("\"{member}\"");
            findings.check((each.read)(&exact) == (Some(*member), exact.clone()), || format!("{name}: {exact}"));
            for spelled in [member.to_uppercase(), member.to_lowercase()].map(|text| format!("\"{text}\"")) {
                let (known, sent) = (each.read)(&spelled);
                findings
                    .check(same(known) && sent == spelled, || format!("{name}: {spelled} is {known:?}, sent {sent}"));
                let (known, unknown, sent) = (each.read_flags)(&spelled);
                let fits = known.iter().any(|known| same(Some(known))) && unknown.is_empty() && sent == spelled;
                findings.check(fits, || format!("{name}: flags {spelled} are {known:?} and {unknown:?}, sent {sent}"));
            }
            for number in [value.to_string(), format!("\"{value}\"")] {
                let (known, sent) = (each.read)(&number);
                let fits = known.and_then(|known| values.get(known)) == Some(value) && sent == number;
                findings.check(fits, || format!("{name}: {number} is {known:?}, sent {sent}"));
            }
        }
        for unknown in [r#""notKnownYet""#, r#""""#, "4611686018427387905", "-77", "0.5"] {
            let (known, sent) = (each.read)(unknown);
            findings
                .check(known.is_none() && sent == unknown, || format!("{name}: {unknown} is {known:?}, sent {sent}"));
        }
        if let [(first, _), .., (last, _)] = each.members[..] {
            let mixed = format!("\"{first}, notKnownYet,{last}\"");
            let (known, unknown, sent) = (each.read_flags)(&mixed);
            let fits = known.contains(&first) && known.contains(&last) && unknown == ["notKnownYet"] && sent == mixed;
            findings.check(fits, || format!("{name}: {mixed} is {known:?} and {unknown:?}, sent {sent}"));
        }
    }
    assert_eq!((names.len(), members), (1_863, 12_298));
    let expected: usize = model.schemas.values().map(|schema| schema.enum_types.len()).sum();
    assert_eq!(names.len(), expected, "every enumeration type of the metadata, and no other");
    findings.report();
}

#[test]
fn equality_of_json_is_what_the_tests_need_it_to_be() {
    for (left, right, same) in [
        (r#"{"a":1,"b":2}"#, r#"{"b":2,"a":1}"#, true),
        ("1.0", "1", true),
        ("9007199254740993", "9007199254740992", false),
        (r#""a""#, r#""\u0061""#, true),
        ("[1,2]", "[2,1]", false),
        (r#"{"a":null}"#, "{}", false),
        (r#""1""#, "1", false),
        ("1E400", "1e399", false),
        (r#""2017-01-01T00:03:07.1589002Z""#, r#""2017-01-01T00:03:07.158900Z""#, false),
    ] {
        assert_eq!(mg::codec::equivalent(left, right), Ok(same), "{left} {right}");
    }
}
