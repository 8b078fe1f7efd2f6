//! What may stand where in an OpenAPI description, of 3.0 and 3.1 together: as much as is read.

/// What a value has to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// Anything: examples, defaults, extensions.
    Any,
    /// A text.
    Text,
    /// A boolean.
    Boolean,
    /// A number.
    Number,
    /// A list of anything.
    List,
    /// A text, or (in 3.1) a list of texts.
    Type,
    /// An object of a kind.
    Object(Kind),
    /// A boolean, or an object of a kind.
    BooleanOr(Kind),
    /// A map with objects of a kind.
    Map(Kind),
    /// A map with texts.
    Texts,
    /// A list of objects of a kind.
    ListOf(Kind),
}

/// The kinds of objects.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Description,
    Info,
    Server,
    Components,
    PathItem,
    Operation,
    Parameter,
    RequestBody,
    Response,
    Header,
    MediaType,
    Schema,
    Discriminator,
    Tag,
}

impl Kind {
    /// In words.
    pub fn words(self) -> &'static str {
        match self {
            Self::Description => "a description",
            Self::Info => "the info",
            Self::Server => "a server",
            Self::Components => "the components",
            Self::PathItem => "a path item",
            Self::Operation => "an operation",
            Self::Parameter => "a parameter",
            Self::RequestBody => "a request body",
            Self::Response => "a response",
            Self::Header => "a header",
            Self::MediaType => "a media type",
            Self::Schema => "a schema",
            Self::Discriminator => "a discriminator",
            Self::Tag => "a tag",
        }
    }

    /// Whether an object of this kind may be a `$ref` instead, and which section of the components it then names.
    pub fn section(self) -> Option<&'static str> {
        match self {
            Self::PathItem => Some("pathItems"),
            Self::Parameter => Some("parameters"),
            Self::RequestBody => Some("requestBodies"),
            Self::Response => Some("responses"),
            Self::Header => Some("headers"),
            Self::Schema => Some("schemas"),
            _ => None,
        }
    }

    /// The fields that have to be there.
    pub fn required(self) -> &'static [&'static str] {
        match self {
            Self::Parameter => &["name", "in"],
            Self::Discriminator => &["propertyName"],
            _ => &[],
        }
    }

    /// What a field has to be.
    pub fn field(self, name: &str) -> Shape {
        use Shape::{Any, Boolean, BooleanOr, List, ListOf, Map, Number, Object, Text, Texts, Type};
        match (self, name) {
            (_, "description" | "summary" | "$ref") if self != Self::Components => Text,
            (Self::Description, "openapi") => Text,
            (Self::Description, "info") => Object(Self::Info),
            (Self::Description, "servers") => ListOf(Self::Server),
            (Self::Description, "paths") => Map(Self::PathItem),
            (Self::Description, "components") => Object(Self::Components),
            (Self::Description, "tags") => ListOf(Self::Tag),
            (Self::Info, "title") | (Self::Server, "url") | (Self::Tag, "name") => Text,
            (Self::Components, "schemas") => Map(Self::Schema),
            (Self::Components, "responses") => Map(Self::Response),
            (Self::Components, "parameters") => Map(Self::Parameter),
            (Self::Components, "requestBodies") => Map(Self::RequestBody),
            (Self::Components, "headers") => Map(Self::Header),
            (Self::Components, "pathItems") => Map(Self::PathItem),
            (Self::PathItem, "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace") => {
                Object(Self::Operation)
            }
            (Self::PathItem, "servers") => ListOf(Self::Server),
            (Self::PathItem | Self::Operation, "parameters") => ListOf(Self::Parameter),
            (Self::PathItem, "x-ms-docs-grouped-path") => List,
            (Self::Operation, "operationId" | "x-ms-docs-operation-type") => Text,
            (Self::Operation, "tags") => List,
            (Self::Operation, "requestBody") => Object(Self::RequestBody),
            (Self::Operation, "responses") => Map(Self::Response),
            (Self::Operation | Self::Schema | Self::Parameter, "deprecated") => Boolean,
            (Self::Parameter, "name" | "in" | "style") => Text,
            (Self::Parameter | Self::Header | Self::RequestBody, "required") => Boolean,
            (Self::Parameter, "explode" | "allowReserved") => Boolean,
            (Self::Parameter | Self::Header | Self::MediaType, "schema") => Object(Self::Schema),
            (Self::Parameter | Self::Header | Self::RequestBody | Self::Response, "content") => Map(Self::MediaType),
            (Self::Response, "headers") => Map(Self::Header),
            (Self::Schema, "title" | "format" | "pattern" | "contentEncoding") => Text,
            (Self::Schema, "type") => Type,
            (Self::Schema, "properties" | "patternProperties") => Map(Self::Schema),
            (Self::Schema, "items" | "not") => Object(Self::Schema),
            (Self::Schema, "additionalProperties") => BooleanOr(Self::Schema),
            (Self::Schema, "allOf" | "anyOf" | "oneOf") => ListOf(Self::Schema),
            (Self::Schema, "enum" | "required" | "examples") => List,
            (Self::Schema, "nullable" | "readOnly" | "writeOnly" | "uniqueItems") => Boolean,
            (Self::Schema, "x-ms-navigationProperty") => Boolean,
            (Self::Schema, "maxLength" | "minLength" | "maximum" | "minimum" | "multipleOf") => Number,
            (Self::Schema, "discriminator") => Object(Self::Discriminator),
            (Self::Discriminator, "propertyName") => Text,
            (Self::Discriminator, "mapping") => Texts,
            _ => Any,
        }
    }
}
