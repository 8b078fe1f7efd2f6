//! JSON texts for properties, made from their declared types: what a service usually sends, and what it also has sent.

use msgraph_codegen::ir::{EntityModel, Primitive, QualifiedName, TypeName, TypeRef};

/// Makes texts for the types of a model.
pub struct Samples<'m> {
    model: &'m EntityModel,
}

/// Values of any kind: each is a misfit for most types.
const KINDS: &[&str] = &[
    r#""a text where something else is declared""#,
    r#""12""#,
    r#""true""#,
    "12",
    "-1.5",
    "false",
    "{}",
    r#"{"b":[{"@odata.type":"x"}]}"#,
    "[]",
    "[null]",
    r#"[["nested"],3,{"c":null}]"#,
];

impl<'m> Samples<'m> {
    pub fn new(model: &'m EntityModel) -> Self {
        Self { model }
    }

    /// A value that fits.
    pub fn typical(&self, type_ref: &TypeRef) -> String {
        let item = self.typical_item(&type_ref.name, 0);
        if type_ref.collection { format!("[{item},{item}]") } else { item }
    }

    /// Values that a service or an older one might send: some fit in another form, most do not fit at all.
    pub fn unusual(&self, type_ref: &TypeRef) -> Vec<String> {
        let mut items = self.unusual_items(&type_ref.name);
        items.extend(KINDS.iter().map(|kind| (*kind).to_owned()));
        if !type_ref.collection {
            return items;
        }
        let typical = self.typical_item(&type_ref.name, 0);
        let mut values = vec![typical.clone(), "[]".to_owned(), "[null]".to_owned()];
        values.push(format!("[{typical},null,{typical}]"));
        values.extend(items.iter().map(|item| format!("[{typical},{item}]")));
        values.extend(KINDS.iter().map(|kind| (*kind).to_owned()));
        values
    }

    /// A value of a structured type with every property, led by its type as a service spells it.
    pub fn typed(&self, name: &QualifiedName, odata_type: &str) -> String {
        let object = self.object(name, 0);
        let rest = object.trim_start_matches('{');
        format!(r#"{{"@odata.type":"{odata_type}"{}{rest}"#, if rest == "}" { "" } else { "," })
    }

    fn typical_item(&self, name: &TypeName, depth: usize) -> String {
        match name {
            TypeName::Primitive(primitive) => typical_primitive(*primitive).to_owned(),
            TypeName::Named(name) => match self.model.enum_type(name) {
                Some(members) => {
                    let shown = if members.is_flags { 2 } else { 1 };
                    let names: Vec<&str> = members.members.keys().map(String::as_str).take(shown).collect();
                    format!("\"{}\"", names.join(","))
                }
                None if depth > 0 => "{}".to_owned(),
                None => self.object(name, depth),
            },
        }
    }

    /// An object with every property.
    fn object(&self, name: &QualifiedName, depth: usize) -> String {
        let properties = self.model.all_properties(name);
        let is_entity = self.model.entity_type(name).is_some();
        let fields = properties.iter().filter(|(_, property)| !(is_entity && is_stream(&property.type_ref)));
        let members = fields.map(|(wire, property)| {
            let item = self.typical_item(&property.type_ref.name, depth + 1);
            format!("\"{wire}\":{}", if property.type_ref.collection { format!("[{item}]") } else { item })
        });
        format!("{{{}}}", members.collect::<Vec<_>>().join(","))
    }

    fn unusual_items(&self, name: &TypeName) -> Vec<String> {
        let texts = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
        match name {
            TypeName::Primitive(primitive) => texts(unusual_primitives(*primitive)),
            TypeName::Named(name) if self.model.enum_type(name).is_some() => {
                let typical = self.typical_item(&TypeName::Named(name.clone()), 0);
                let inner = typical.trim_matches('"');
                vec![
                    r#""notKnownYet""#.to_owned(),
                    format!("\"{}\"", inner.to_uppercase()),
                    format!("\"{inner}, notKnownYet,{inner}\""),
                    format!("\" {inner} \""),
                    r#""\u0061""#.to_owned(),
                    r#""""#.to_owned(),
                    "1.0".to_owned(),
                    "-2016324062".to_owned(),
                    "98765432109876543210".to_owned(),
                ]
            }
            TypeName::Named(name) => {
                let typical = self.object(name, 0);
                let rest = typical.trim_start_matches('{');
                let comma = if rest == "}" { "" } else { "," };
                vec![
                    format!(r##"{{"@odata.type":"#microsoft.graph.notKnownYet","notDeclared":{{"a":[null]}}{comma}{rest}"##),
                    format!(r#"{{"@odata.type":"{name}","@odata.etag":"W/\"1\""{comma}{rest}"#),
                    format!(r#"{{"notDeclared@odata.type":"Collection(String)","notDeclared":[]{comma}{rest}"#),
                ]
            }
        }
    }
}

/// A stream of an entity is no value: it is read by a request of its own. Elsewhere it is bytes.
pub fn is_stream(type_ref: &TypeRef) -> bool {
    type_ref.name == TypeName::Primitive(Primitive::Stream)
}

fn typical_primitive(primitive: Primitive) -> &'static str {
    match primitive {
        Primitive::String => r#""Text with \"quotes\", \\ and \u00e9\n""#,
        Primitive::Boolean => "true",
        Primitive::Byte | Primitive::SByte | Primitive::Int16 => "7",
        Primitive::Int32 => "-2147483648",
        Primitive::Int64 => "9007199254740993",
        Primitive::Single => "1.5",
        Primitive::Double => "-12.75",
        Primitive::Decimal => "79228162514264337593543950335.1",
        Primitive::Binary | Primitive::Stream => r#""AQIDBA==""#,
        Primitive::Date => r#""2026-08-31""#,
        Primitive::DateTimeOffset => r#""2017-01-01T00:03:07.1589002-08:00""#,
        Primitive::Duration => r#""P1DT2H3M4.5S""#,
        Primitive::Guid => r#""30d0e128-de93-41dc-89ec-33d84bb662a0""#,
        Primitive::TimeOfDay => r#""08:30:00.0000000""#,
        // Any JSON.
        _ => r#"{"any":[1,"x",null,{"y":0.1}]}"#,
    }
}

fn unusual_primitives(primitive: Primitive) -> &'static [&'static str] {
    match primitive {
        Primitive::String => &[r#""""#, r#""\ud83d\ude00 \/ \u2028 \u0000""#, r#""... value""#],
        Primitive::Boolean => &[r#""Boolean""#, "1", "0"],
        Primitive::Byte | Primitive::SByte | Primitive::Int16 | Primitive::Int32 => {
            &["1.0", "1e1", "256", "2147483648", "-0", "1.5", r#""7""#, "1E400"]
        }
        Primitive::Int64 => &[
            "9223372036854775807",
            "9223372036854775808",
            "-9223372036854775808",
            r#""9007199254740993""#,
            r#""007""#,
            "9007199254740993.0",
            "1e18",
        ],
        Primitive::Single | Primitive::Double => &[
            r#""INF""#,
            r#""-INF""#,
            r#""NaN""#,
            r#""Infinity""#,
            "1E400",
            "-0.0",
            "1",
            "1e-7",
            "0.1234567890123456789",
            "9007199254740993",
            "123456789012345678901234567890",
        ],
        Primitive::Decimal => &["1.50", "1E-30", "0.10", "-0", r#""1.50""#, r#""INF""#, "123456789012345678901234567890.123456789"],
        Primitive::Binary | Primitive::Stream => &[r#""""#, r#""AQ""#, r#""_-8""#, r#""AQ==\n""#, r#""no binary!""#],
        Primitive::Date => &[r#""0001-01-01""#, r#""9999-12-31""#, r#""2026-02-30""#, r#""2026-1-1""#, r#""2026-08-31T00:00:00Z""#],
        Primitive::DateTimeOffset => &[
            r#""0001-01-01T00:00:00Z""#,
            r#""9999-12-31T23:59:59.9999999Z""#,
            r#""2026-08-31T12:00:00.123456789012Z""#,
            r#""2026-08-31T12:00:00.0000000+00:00""#,
            r#""2026-08-31T12:00Z""#,
            r#""2026-08-31t12:00:00z""#,
            r#""2026-08-31T12:00:00""#,
            r#""2016-12-31T23:59:60Z""#,
            r#""2026-08-31""#,
            r#""""#,
        ],
        Primitive::Duration => &[
            r#""PT0S""#,
            r#""-P3D""#,
            r#""PT36H""#,
            r#""PT0.0000001S""#,
            r#""P1Y2M""#,
            r#""P1W""#,
            r#""PT01H""#,
            r#""1.02:03:04""#,
        ],
        Primitive::Guid => &[
            r#""30D0E128-DE93-41DC-89EC-33D84BB662A0""#,
            r#""{30d0e128-de93-41dc-89ec-33d84bb662a0}""#,
            r#""30d0e128de9341dc89ec33d84bb662a0""#,
            r#""no guid""#,
        ],
        Primitive::TimeOfDay => &[r#""08:30""#, r#""8:30:00""#, r#""23:59:59.999999999999""#, r#""24:00:00""#],
        _ => &["null", "1E400", r#""INF""#],
    }
}
