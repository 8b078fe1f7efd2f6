//! References to types, with their facets.

use std::fmt;

use super::QualifiedName;

/// The type of a property, parameter or return value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TypeRef {
    /// The type, or the item type of a collection.
    pub name: TypeName,
    /// Whether the type is `Collection(…)`.
    pub collection: bool,
    /// Whether the value can be null; for a collection, whether its items can be null.
    pub nullable: bool,
    /// Facets such as length and precision.
    pub facets: Facets,
}

/// A primitive type of `Edm`, or a type that a schema declares.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TypeName {
    /// `Edm.String` and the other primitive types.
    Primitive(Primitive),
    /// An entity, complex or enumeration type, or a type definition.
    Named(QualifiedName),
}

impl TypeName {
    /// Returns the name of a declared type; `None` for a primitive type.
    pub fn named(&self) -> Option<&QualifiedName> {
        match self {
            Self::Named(name) => Some(name),
            Self::Primitive(_) => None,
        }
    }
}

impl fmt::Display for TypeName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Primitive(primitive) => f.write_str(primitive.name()),
            Self::Named(name) => f.write_str(name.as_str()),
        }
    }
}

impl fmt::Display for TypeRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.collection { write!(f, "Collection({})", self.name) } else { self.name.fmt(f) }
    }
}

/// Facets of a type reference. `None` means that the metadata does not state the facet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facets {
    /// `MaxLength`.
    pub max_length: Option<MaxLength>,
    /// `Precision`.
    pub precision: Option<u32>,
    /// `Scale`.
    pub scale: Option<Scale>,
    /// `Unicode`.
    pub unicode: Option<bool>,
    /// `SRID`, as the metadata writes it: a number or `variable`.
    pub srid: Option<String>,
}

/// `MaxLength`: a number, or `max`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MaxLength {
    /// The maximum number of characters or bytes.
    Limit(u64),
    /// The maximum that the service supports.
    Max,
}

/// `Scale`: a number, `variable` or `floating`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scale {
    /// The maximum number of digits after the decimal point.
    Digits(u32),
    /// Any number of digits after the decimal point, up to the precision.
    Variable,
    /// A decimal floating-point number.
    Floating,
}

macro_rules! primitives {
    ($($variant:ident $name:literal),* $(,)?) => {
        /// The primitive and built-in abstract types of `Edm`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Primitive {
            $(#[doc = concat!("`", $name, "`.")] $variant,)*
        }

        impl Primitive {
            /// Every primitive type.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// Returns the full name, such as `Edm.String`.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),* }
            }

            /// Returns the type of that full name.
            pub fn parse(name: &str) -> Option<Self> {
                match name { $($name => Some(Self::$variant),)* _ => None }
            }
        }
    };
}

primitives! {
    Binary "Edm.Binary",
    Boolean "Edm.Boolean",
    Byte "Edm.Byte",
    Date "Edm.Date",
    DateTimeOffset "Edm.DateTimeOffset",
    Decimal "Edm.Decimal",
    Double "Edm.Double",
    Duration "Edm.Duration",
    Guid "Edm.Guid",
    Int16 "Edm.Int16",
    Int32 "Edm.Int32",
    Int64 "Edm.Int64",
    SByte "Edm.SByte",
    Single "Edm.Single",
    Stream "Edm.Stream",
    String "Edm.String",
    TimeOfDay "Edm.TimeOfDay",
    Untyped "Edm.Untyped",
    PrimitiveType "Edm.PrimitiveType",
    ComplexType "Edm.ComplexType",
    EntityType "Edm.EntityType",
    AnnotationPath "Edm.AnnotationPath",
    PropertyPath "Edm.PropertyPath",
    NavigationPropertyPath "Edm.NavigationPropertyPath",
    Geography "Edm.Geography",
    GeographyPoint "Edm.GeographyPoint",
    GeographyLineString "Edm.GeographyLineString",
    GeographyPolygon "Edm.GeographyPolygon",
    GeographyMultiPoint "Edm.GeographyMultiPoint",
    GeographyMultiLineString "Edm.GeographyMultiLineString",
    GeographyMultiPolygon "Edm.GeographyMultiPolygon",
    GeographyCollection "Edm.GeographyCollection",
    Geometry "Edm.Geometry",
    GeometryPoint "Edm.GeometryPoint",
    GeometryLineString "Edm.GeometryLineString",
    GeometryPolygon "Edm.GeometryPolygon",
    GeometryMultiPoint "Edm.GeometryMultiPoint",
    GeometryMultiLineString "Edm.GeometryMultiLineString",
    GeometryMultiPolygon "Edm.GeometryMultiPolygon",
    GeometryCollection "Edm.GeometryCollection",
}
