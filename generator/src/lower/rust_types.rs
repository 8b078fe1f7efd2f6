//! Which Rust type an OData type becomes.

use crate::ir::{EntityModel, Primitive, QualifiedName, StructuredType, TypeName};

use super::modules::{Places, TypePlace};
use super::source_text::{DocLine, Ident, RustCode};

/// The Rust type of a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum RustType {
    /// A type that is in scope everywhere: `bool`, `String`, `i32`, …
    Builtin(&'static str),
    /// A type of the runtime.
    Runtime(&'static str),
    /// An enumeration type in its open wrapper.
    Open(RustCode),
    /// A flags enumeration type in its set.
    Flags(RustCode),
    /// An entity or complex type.
    Structured(RustCode),
}

/// From where a path is written, which decides how it starts.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Scope<'a> {
    /// A file of `models`, in that namespace.
    Models(&'a [Ident]),
    /// A file of `requests`, or the crate root.
    Requests,
}

impl Scope<'_> {
    /// The path of a model.
    pub fn model_path(self, place: &TypePlace) -> RustCode {
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
    pub fn code(&self) -> RustCode {
        match self {
            Self::Builtin(name) => RustCode::fixed(name),
            Self::Runtime(name) => RustCode::path("mg", [&Ident::new(name)]),
            Self::Open(path) => RustCode::fill("mg::Open<{}>", &[path]),
            Self::Flags(path) => RustCode::fill("mg::Flags<{}>", &[path]),
            Self::Structured(path) => path.clone(),
        }
    }

    /// The type of a property or parameter inside of its `Field`: every single complex value is boxed, which also cuts by-value cycles.
    pub fn field_code(&self, collection: bool) -> RustCode {
        let item = self.code();
        match (collection, self) {
            (true, _) => RustCode::fill("Vec<{}>", &[&item]),
            (false, Self::Structured(_)) => RustCode::fill("mg::Boxed<{}>", &[&item]),
            (false, _) => item,
        }
    }

    /// The type's name, as a link where it is a type of this crate.
    pub fn link(&self) -> DocLine {
        match self {
            Self::Builtin(name) | Self::Runtime(name) => DocLine::code(name),
            Self::Open(path) | Self::Flags(path) | Self::Structured(path) => linked(path),
        }
    }
}

/// The last name of a path as a link to it.
pub(crate) fn linked(path: &str) -> DocLine {
    let name = path.rsplit("::").next().unwrap_or(path);
    if name == path {
        return DocLine::fill("[{}]", &[&DocLine::code(name)]);
    }
    DocLine::link(&DocLine::code(name), path)
}

/// Graph declares `Json` as an empty complex type and means any JSON by it: numbers, texts and matrices of them, in some
/// 850 workbook functions.
fn is_any_json(model: &EntityModel, name: &QualifiedName) -> bool {
    name.name() == "Json"
        && model.complex_type(name).is_some_and(|complex| {
            // A description of it changes nothing.
            let bare =
                StructuredType { annotations: complex.structure.annotations.clone(), ..StructuredType::default() };
            complex.structure == bare
        })
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
