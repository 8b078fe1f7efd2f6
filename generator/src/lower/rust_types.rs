//! Which Rust type an OData type becomes.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::{EntityModel, Primitive, QualifiedName, StructuredType, TypeName, TypeRef};

use super::modules::{Places, TypePlace};

/// The Rust type of a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum RustType {
    /// A type that is in scope everywhere: `bool`, `String`, `i32`, …
    Builtin(&'static str),
    /// A type of the runtime.
    Runtime(&'static str),
    /// An enumeration type in its open wrapper.
    Open(String),
    /// A flags enumeration type in its set.
    Flags(String),
    /// An entity or complex type.
    Structured(String),
}

/// From where a path is written, which decides how it starts.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Scope<'a> {
    /// A file of `models`, in that namespace.
    Models(&'a [String]),
    /// A file of `requests`, or the crate root.
    Requests,
}

impl Scope<'_> {
    /// The path of a model.
    pub fn model_path(self, place: &TypePlace) -> String {
        match self {
            Self::Models(namespace) => place.model_path(Some(namespace)),
            Self::Requests => place.model_path_in_requests(),
        }
    }
}

impl RustType {
    /// The type of one value of that OData type. `None` for streams, which are no values.
    pub fn of(name: &TypeName, model: &EntityModel, places: &Places, scope: Scope<'_>) -> Option<Self> {
        let name = match name {
            TypeName::Primitive(primitive) => return of_primitive(*primitive),
            TypeName::Named(name) => name,
        };
        if let Some(definition) = model.type_definition(name) {
            return of_primitive(definition.underlying);
        }
        if is_any_json(model, name) {
            return Some(Self::Runtime("Json"));
        }
        let path = scope.model_path(places.get(name)?);
        Some(match model.enum_type(name) {
            Some(enum_type) if enum_type.is_flags => Self::Flags(path),
            Some(_) => Self::Open(path),
            None => Self::Structured(path),
        })
    }

    /// The type as an item of a collection, an answer, or alone.
    pub fn tokens(&self) -> TokenStream {
        match self {
            Self::Builtin(name) => path_tokens(name),
            Self::Runtime(name) => path_tokens(&format!("mg::{name}")),
            Self::Open(path) => {
                let path = path_tokens(path);
                quote!(mg::Open<#path>)
            }
            Self::Flags(path) => {
                let path = path_tokens(path);
                quote!(mg::Flags<#path>)
            }
            Self::Structured(path) => path_tokens(path),
        }
    }

    /// The type of a property or parameter inside of its `Field`: every single complex value is boxed, which also cuts by-value cycles.
    pub fn field_tokens(&self, collection: bool) -> TokenStream {
        let item = self.tokens();
        match (collection, self) {
            (true, _) => quote!(Vec<#item>),
            (false, Self::Structured(_)) => quote!(mg::Boxed<#item>),
            (false, _) => item,
        }
    }

    /// Whether Debug may have to mask a value of this type: text and bytes.
    pub fn can_hold_secret(&self) -> bool {
        matches!(self, Self::Builtin("String") | Self::Runtime("Binary" | "Json"))
    }
}

/// Graph declares `Json` as an empty complex type and means any JSON by it: numbers, texts and matrices of them, in some
/// 850 workbook functions.
fn is_any_json(model: &EntityModel, name: &QualifiedName) -> bool {
    name.name() == "Json"
        && model.complex_type(name).is_some_and(|complex| complex.structure == StructuredType::default())
}

fn path_tokens(path: &str) -> TokenStream {
    let segments = path.split("::").map(|segment| proc_macro2::Ident::new(segment, proc_macro2::Span::call_site()));
    quote!(#(#segments)::*)
}

fn of_primitive(primitive: Primitive) -> Option<RustType> {
    use RustType::{Builtin, Runtime};
    Some(match primitive {
        Primitive::Stream => return None,
        Primitive::String => Builtin("String"),
        Primitive::Boolean => Builtin("bool"),
        Primitive::Byte => Builtin("u8"),
        Primitive::SByte => Builtin("i8"),
        Primitive::Int16 => Builtin("i16"),
        Primitive::Int32 => Builtin("i32"),
        Primitive::Int64 => Builtin("i64"),
        Primitive::Single => Builtin("f32"),
        Primitive::Double => Builtin("f64"),
        Primitive::Binary => Runtime("Binary"),
        Primitive::Date => Runtime("Date"),
        Primitive::DateTimeOffset => Runtime("DateTimeOffset"),
        Primitive::Decimal => Runtime("Decimal"),
        Primitive::Duration => Runtime("Duration"),
        Primitive::Guid => Runtime("Guid"),
        Primitive::TimeOfDay => Runtime("TimeOfDay"),
        // Any JSON: untyped values, the abstract types, and spatial values, which are GeoJSON objects.
        _ => Runtime("Json"),
    })
}

/// Token text as the project writes it: `quote` separates every token by a space.
pub(crate) fn spelled(tokens: &TokenStream) -> String {
    let mut text = tokens.to_string();
    for (spaced, tight) in [(" :: ", "::"), (" < ", "<"), (" >", ">"), ("> ", ">"), (" ,", ","), ("& ", "&")] {
        text = text.replace(spaced, tight);
    }
    text
}

/// The text of a reference to a type as a field.
pub(crate) fn field_type(type_ref: &TypeRef, rust_type: &RustType) -> String {
    spelled(&rust_type.field_tokens(type_ref.collection))
}
