//! Decoding and encoding 1,000 managed devices with every property set, against `serde_json::Value`; and 2 MB of JSON that
//! is made to take long, which has to be decoded in less than 100 ms.
//!
//! `cargo bench -p msgraph-core --bench decode`
#![allow(missing_docs)]

mod device;

use std::fmt::Write as _;
use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use device::{ManagedDevice, Schema};
use msgraph_core::{
    Model,
    codec::{Envelope, encode},
    model::{TypeInfo, Wire},
};

/// A small generator of numbers that are the same each time.
struct Random(u64);

impl Random {
    fn next(&mut self, below: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % below
    }
}

/// A value for a property, by its declared type; now and then a null or a member nobody knows.
fn push_value(out: &mut String, schema: &Schema, expected: &str, random: &mut Random) {
    if random.next(20) == 0 {
        out.push_str("null");
        return;
    }
    if let Some(item) = expected.strip_prefix("Collection(").and_then(|rest| rest.strip_suffix(')')) {
        out.push('[');
        for index in 0..2 {
            if index > 0 {
                out.push(',');
            }
            // Nulls inside collections would make the whole collection a misfit.
            while {
                let before = out.len();
                push_value(out, schema, item, random);
                let null = out.ends_with("null");
                if null {
                    out.truncate(before);
                }
                null
            } {}
        }
        out.push(']');
        return;
    }
    let number = random.next(1_000_000_000);
    let _ = match expected {
        "Edm.Boolean" => write!(out, "{}", number.is_multiple_of(2)),
        "Edm.Int32" => write!(out, "{}", number % 1_000),
        "Edm.Double" => write!(out, "{}.{}", number % 100, number % 1_000),
        "Edm.Int64" => write!(out, "{}", number * 1_000),
        "Edm.String" => write!(out, "\"Some text of a device, number {number}, as long as names are\""),
        "Edm.DateTimeOffset" => {
            write!(
                out,
                "\"2026-0{}-1{}T09:30:{}.{:07}Z\"",
                number % 9 + 1,
                number % 10,
                number % 50 + 10,
                number % 10_000_000
            )
        }
        _ => match schema.type_of(expected) {
            Some(info) => {
                push_object(out, schema, info, random);
                Ok(())
            }
            None if number.is_multiple_of(10) => write!(out, "\"memberOfTomorrow\""),
            None => {
                let members = device::members_of(expected);
                write!(out, "{}", encode(&members[number as usize % members.len()].0.to_owned()))
            }
        },
    };
}

fn push_object(out: &mut String, schema: &Schema, info: &TypeInfo, random: &mut Random) {
    let _ = write!(out, "{{\"@odata.type\":\"#{}\",", info.name());
    let mut properties: Vec<_> = info.properties().iter().collect();
    // Servers have an order of their own, which is the same for each object.
    properties.sort_by_key(|property| property.wire.bytes().rev().collect::<Vec<_>>());
    for property in properties {
        let _ = write!(out, "\"{}\":", property.wire);
        push_value(out, schema, schema.expected(info, property.wire), random);
        out.push(',');
    }
    let _ = write!(out, "\"propertyOfTomorrow\":{{\"a\":[{}]}}}}", random.next(100));
}

fn page(count: usize) -> String {
    let schema = device::schema();
    let mut random = Random(42);
    let mut out = String::from("{\"@odata.context\":\"c\",\"value\":[");
    for index in 0..count {
        if index > 0 {
            out.push(',');
        }
        push_object(&mut out, &schema, ManagedDevice::info(), &mut random);
    }
    out.push_str("]}");
    out
}

fn benchmark(criterion: &mut Criterion) {
    let text = page(1_000);
    let bytes = text.as_bytes();
    let mut group = criterion.benchmark_group("managedDevice x 1000");
    group.throughput(Throughput::Bytes(bytes.len() as u64)).sample_size(20);

    group.bench_function("decode: models", |bencher| {
        bencher.iter(|| Envelope::<Vec<ManagedDevice>>::decode(black_box(bytes)));
    });
    group.bench_function("decode: serde_json::Value", |bencher| {
        bencher.iter(|| serde_json::from_slice::<serde_json::Value>(black_box(bytes)));
    });

    let models = Envelope::<Vec<ManagedDevice>>::decode(bytes).unwrap().into_value().unwrap();
    let value: serde_json::Value = serde_json::from_slice(bytes).unwrap();
    assert!(msgraph_core::codec::equivalent(&encode(&models), &value["value"].to_string()).unwrap());
    assert!(models.iter().all(|model| model.type_mismatches().is_empty()));
    group.bench_function("encode: models", |bencher| bencher.iter(|| encode(black_box(&models))));
    group.bench_function("encode: serde_json::Value", |bencher| bencher.iter(|| black_box(&value).to_string()));
    group.bench_function("clone: models", |bencher| bencher.iter(|| black_box(&models).clone()));
    group.bench_function("same: models", |bencher| bencher.iter(|| models.same(black_box(&models))));
    group.finish();
}

msgraph_core::model! {
    /// A type with values of itself.
    pub struct Tree: "example.tree", complex;
    branches: Vec<Tree> = "branches",
}

/// A collection that does not fit, in one that does not fit, and so on: 2 MB of trees in 60 misfits.
fn nested_misfits() -> String {
    let depth = 60;
    let trees = vec!["{}"; 2_000_000 / 3].join(",");
    format!("{}{trees}{}", "{\"branches\":[".repeat(depth), ",5]}".repeat(depth))
}

/// Objects of 2 MB that a service would never send, each for one part of the decoder.
fn hostile() -> Vec<(&'static str, String)> {
    const SIZE: usize = 2_000_000;
    let filled = |first: &str, member: &dyn Fn(usize) -> String| {
        let mut text = format!("{{{first}");
        for number in 0.. {
            if text.len() > SIZE {
                break;
            }
            text.push(',');
            text.push_str(&member(number));
        }
        text.push('}');
        text
    };
    let misfit = "\"deviceName\":[]";
    let inexact = "\"enrolledDateTime\":\"2026-01-02T03:04:05.1000000000Z\"";
    let unknown = |number: usize| format!("\"x{number}\":0");
    vec![
        ("unknown members", filled(misfit, &unknown)),
        ("one unknown name, again and again", filled(misfit, &|_| "\"x\":0".to_owned())),
        ("a property again and again, beside unknown members", {
            filled(misfit, &|number| if number % 2 == 0 { unknown(number) } else { "\"id\":\"\"".to_owned() })
        }),
        ("a misfit again and again, beside unknown members", {
            filled(inexact, &|number| if number % 2 == 0 { unknown(number) } else { misfit.to_owned() })
        }),
        ("an inexact value again and again, beside unknown members", {
            filled(misfit, &|number| if number % 2 == 0 { unknown(number) } else { inexact.to_owned() })
        }),
    ]
}

fn hostile_benchmark(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("hostile, 2 MB");
    group.sample_size(10);
    for (name, text) in hostile() {
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_function(format!("decode: {name}"), |bencher| {
            bencher.iter(|| ManagedDevice::from_json(black_box(&text)));
        });
    }
    let text = nested_misfits();
    group.throughput(Throughput::Bytes(text.len() as u64));
    group.bench_function("decode: misfits in misfits", |bencher| bencher.iter(|| Tree::from_json(black_box(&text))));
    let text = &hostile()[0].1;
    let device = ManagedDevice::from_json(text).unwrap();
    let mut back = device.clone();
    let members: Vec<_> = device.extra.iter().collect();
    back.extra = Default::default();
    members.iter().rev().for_each(|(name, raw)| back.extra.insert(name, msgraph_core::Json::parse(raw).unwrap()));
    group.bench_function("same: unknown members in another order", |bencher| {
        bencher.iter(|| black_box(&device) == black_box(&back));
    });
    group.finish();
}

criterion_group!(benches, benchmark, hostile_benchmark);
criterion_main!(benches);
