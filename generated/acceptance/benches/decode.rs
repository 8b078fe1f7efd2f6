//! Decoding and encoding 1,000 full managed devices, against `serde_json::Value`.
//!
//! `cargo bench -p msgraph-acceptance --bench decode`
#![forbid(unsafe_code)]

#[path = "../tests/beta/mod.rs"]
mod beta;

use std::hint::black_box;
use std::time::Duration;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use msgraph_beta::models::ManagedDevice;
use msgraph_beta::msgraph_core::codec::{decode, encode, equivalent};
use msgraph_beta::msgraph_core::prelude::*;
use msgraph_codegen::ir::{EntityModel, Primitive, QualifiedName, TypeName};
use serde_json::Value;

const DEVICES: usize = 1_000;

/// Devices as a service sends them: every property, in an order of its own, some null, some enumeration members and
/// properties that this version does not know.
fn devices(model: &EntityModel) -> String {
    let name = QualifiedName::new("microsoft.graph", "managedDevice");
    let devices: Vec<String> = (0..DEVICES).map(|number| device(model, &name, number, 0)).collect();
    format!("[{}]", devices.join(","))
}

fn device(model: &EntityModel, name: &QualifiedName, number: usize, depth: usize) -> String {
    let mut members: Vec<(usize, String)> = Vec::new();
    for (at, (wire, property)) in model.all_properties(name).into_iter().enumerate() {
        // No order that a sort would give, and the same for every device.
        let place = at.wrapping_mul(0x9e37_79b9).wrapping_add(wire.len()) % 1_009;
        let value = if at % 11 == 10 && depth == 0 {
            "null".to_owned()
        } else {
            let item = value(model, wire, &property.type_ref.name, number, depth);
            if property.type_ref.collection { format!("[{item},{item}]") } else { item }
        };
        members.push((place, format!("\"{wire}\":{value}")));
    }
    if depth == 0 {
        members.push((5, "\"@odata.type\":\"#microsoft.graph.managedDevice\"".to_owned()));
        members.push((400, format!("\"notDeclaredYet\":\"value {number}\"")));
        members.push((900, "\"notDeclaredEither\":{\"a\":[1,2.5,null]}".to_owned()));
    }
    members.sort();
    format!("{{{}}}", members.into_iter().map(|(_, member)| member).collect::<Vec<_>>().join(","))
}

fn value(model: &EntityModel, wire: &str, name: &TypeName, number: usize, depth: usize) -> String {
    match name {
        TypeName::Primitive(Primitive::String) => format!("\"{wire} value {number}\""),
        TypeName::Primitive(Primitive::Boolean) => (number.is_multiple_of(2)).to_string(),
        TypeName::Primitive(Primitive::Int64) => format!("{}", 64_023_257_088_u64 + number as u64),
        TypeName::Primitive(Primitive::Double | Primitive::Single) => format!("{}.25", number % 100),
        TypeName::Primitive(Primitive::DateTimeOffset) => format!("\"2026-08-31T12:{:02}:07.1589002Z\"", number % 60),
        TypeName::Primitive(Primitive::Date) => "\"2026-08-31\"".to_owned(),
        TypeName::Primitive(Primitive::Guid) => format!("\"30d0e128-de93-41dc-89ec-{number:012}\""),
        TypeName::Primitive(Primitive::Duration) => "\"PT1H30M\"".to_owned(),
        TypeName::Primitive(Primitive::Binary) => "\"YmluYXJ5\"".to_owned(),
        TypeName::Primitive(_) => (number % 1_000).to_string(),
        TypeName::Named(name) => match model.enum_type(name) {
            Some(_) if (number + wire.len()).is_multiple_of(7) => "\"notKnownYet\"".to_owned(),
            Some(members) => {
                let names: Vec<&String> = members.members.keys().collect();
                format!("\"{}\"", names[number % names.len()])
            }
            None if depth > 1 => "{}".to_owned(),
            None => device(model, name, number, depth + 1),
        },
    }
}

fn codec(criterion: &mut Criterion) {
    let model = beta::assembled().model;
    let text = devices(&model);
    let models: Vec<ManagedDevice> = decode(&text).expect("devices");
    let again = encode(&models);
    assert_eq!(equivalent(&text, &again), Ok(true), "no value is lost");
    assert!(models.iter().all(|device| device.type_mismatches().is_empty()));
    let value: Value = serde_json::from_str(&text).expect("JSON");
    println!("{DEVICES} devices of {} properties, {} bytes", ManagedDevice::info().properties().len(), text.len());

    let mut group = criterion.benchmark_group("decode");
    group.sample_size(20).measurement_time(Duration::from_secs(6)).throughput(Throughput::Bytes(text.len() as u64));
    group.bench_function("models", |b| b.iter(|| decode::<Vec<ManagedDevice>>(black_box(&text)).expect("devices")));
    group.bench_function("serde_json::Value", |b| {
        b.iter(|| serde_json::from_str::<Value>(black_box(&text)).expect("JSON"));
    });
    group.finish();

    let mut group = criterion.benchmark_group("encode");
    group.sample_size(20).measurement_time(Duration::from_secs(6)).throughput(Throughput::Bytes(text.len() as u64));
    group.bench_function("models", |b| b.iter(|| encode(black_box(&models))));
    group.bench_function("serde_json::Value", |b| b.iter(|| serde_json::to_string(black_box(&value)).expect("JSON")));
    group.finish();
}

criterion_group!(benches, codec);
criterion_main!(benches);
