//! What OpenAPI does not carry of OData's metadata.

use serde::Serialize;

macro_rules! limits {
    ($($(#[$doc:meta])* $variant:ident $name:literal $explanation:literal,)*) => {
        /// A kind of facts that an OpenAPI description does not carry, or only for what its paths lead to.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum Limit {
            $($(#[$doc])* $variant,)*
        }

        impl Limit {
            /// Every limit.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// What to call it.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }

            /// Why the fact is missing.
            pub fn explanation(self) -> &'static str {
                match self { $(Self::$variant => $explanation,)* }
            }
        }
    };
}

limits! {
    /// Operations.
    Unreached "operations off all paths"
        "an operation is described by its paths, and no path leads to what these are bound to",
    /// Types.
    Unused "unused types"
        "the description holds the types that it uses, and nothing in it uses these",
    /// Bases.
    Flattened "flattened bases"
        "a type repeats what it inherits, so that a base which nothing uses is not to be seen",
    /// Numbers of members.
    EnumValues "values of enumerations"
        "`enum` lists names; without numbers a member has its position, a flag the bit of its position",
    /// Flags.
    Flags "flags"
        "this description marks no enumeration as flags",
    /// Nullability.
    Nullable "nullability"
        "references, items of collections and numbers that may come as texts have no room to say whether null is allowed",
    /// Facets.
    Facets "facets"
        "of a value's facets only the longest length has a keyword",
    /// Defaults.
    Defaults "default values"
        "converters write `default` for some types only, and `false` for every boolean",
    /// Abstract types.
    Abstract "abstract types"
        "no keyword says that a type has only values of derived types",
    /// Open types.
    Open "open types"
        "this description marks no type as open",
    /// Entity or complex.
    Kind "entity or complex"
        "a structured type without a key or path looks the same either way",
    /// Navigation or not.
    NavigationMark "navigation or structure"
        "this description doesn't mark navigation properties: what leads to an entity type counts as one",
    /// Keys.
    Key "keys off all paths"
        "a key is known from paths with a key segment, and none leads to these types",
    /// Containment.
    Containment "containment off all paths"
        "whether targets are contained shows where they can be written, and no path shows it for these",
    /// Streams.
    Stream "streams off all paths"
        "a stream is described as binary; only a path that reads it shows what it is",
    /// Binding parameters.
    BindingParameter "binding parameters"
        "the binding parameter is the path before the operation, which has neither its name nor its nullability",
    /// Namespaces.
    Namespace "namespaces of operations"
        "the paths call operations by their short names",
    /// Types and operations of one name.
    SharedNames "names of a type and an operation"
        "the CSDL JSON that OASIS's converter goes by has room for one of them",
    /// Parameters.
    ParameterType "types of structured parameters"
        "parameters that are JSON in the URL are described as texts",
    /// Optional parameters.
    Optional "optional parameters"
        "paths give every parameter",
    /// Composable functions.
    Composable "composable functions"
        "only a path that goes on after a function shows that it is composable, and none does",
    /// Result's place.
    EntitySetPath "entity sets of results"
        "nothing says where a result lives",
    /// Navigation.
    Navigation "partners, constraints and bindings"
        "nothing says how navigation properties belong together",
    /// Service document.
    ServiceDocument "service document"
        "OpenAPI has none",
    /// Container and document.
    Container "container and document"
        "the container's name, terms and references have no counterpart",
    /// Deprecation.
    Deprecation "deprecation"
        "deprecation is said of requests: that of a type, or of what no path leads to, is lost, and that of a type is seen at what leads to it",
    /// `readOnly`.
    ReadOnly "read-only properties"
        "`readOnly` stands for `Computed` and for `Permissions` alike",
    /// Annotations.
    Annotations "annotations"
        "most terms have no counterpart; capabilities show only in which requests are described",
}
