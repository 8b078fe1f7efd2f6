//! The facts of OData metadata that OpenAPI cannot express.

use serde::Serialize;

macro_rules! limits {
    ($($(#[$doc:meta])* $variant:ident $name:literal $explanation:literal,)*) => {
        /// A kind of fact that an OpenAPI description cannot express, or expresses only for elements on its paths.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum Limit {
            $($(#[$doc])* $variant,)*
        }

        impl Limit {
            /// Every limit.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// Returns the name of the limit, as reports write it.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }

            /// Returns why the fact is missing.
            pub fn explanation(self) -> &'static str {
                match self { $(Self::$variant => $explanation,)* }
            }
        }
    };
}

limits! {
    /// Operations whose binding type no path leads to.
    Unreached "operations off all paths"
        "an operation is described by its paths, and no path leads to what these are bound to",
    /// Types to which nothing in the description refers.
    Unused "unused types"
        "the description holds the types that it uses, and nothing in it uses these",
    /// Base types to which nothing refers: derived types repeat their members.
    Flattened "flattened bases"
        "a type repeats what it inherits, so that a base which nothing uses is not to be seen",
    /// Numeric values of enumeration members.
    EnumValues "values of enumerations"
        "`enum` lists names; without numbers a member has its position, a flag the bit of its position",
    /// Enumerations with several values at once (`IsFlags`).
    Flags "flags"
        "this description marks no enumeration as flags",
    /// Nullability of references, items of collections, and numbers that can be strings.
    Nullable "nullability"
        "references, items of collections and numbers that may come as texts have no room to say whether null is allowed",
    /// Facets other than the maximum length.
    Facets "facets"
        "of a value's facets only the longest length has a keyword",
    /// Default values of properties.
    Defaults "default values"
        "converters write `default` for some types only, and `false` for every boolean",
    /// Abstract types.
    Abstract "abstract types"
        "no keyword says that a type has only values of derived types",
    /// Open types.
    Open "open types"
        "this description marks no type as open",
    /// Whether a structured type is an entity type or a complex type.
    Kind "entity or complex"
        "a structured type without a key or path looks the same either way",
    /// Whether a property is a navigation property.
    NavigationMark "navigation or structure"
        "this description doesn't mark navigation properties: what leads to an entity type counts as one",
    /// Keys of types without a path that has a key segment.
    Key "keys off all paths"
        "a key is known from paths with a key segment, and none leads to these types",
    /// Containment where no path shows it.
    Containment "containment off all paths"
        "whether targets are contained shows where they can be written, and no path shows it for these",
    /// Streams that no path reads.
    Stream "streams off all paths"
        "a stream is described as binary; only a path that reads it shows what it is",
    /// Name and nullability of binding parameters.
    BindingParameter "binding parameters"
        "the binding parameter is the path before the operation, which has neither its name nor its nullability",
    /// Namespaces of operations that paths call by their simple names.
    Namespace "namespaces of operations"
        "the paths call operations by their short names",
    /// A type and an operation with the same name.
    SharedNames "names of a type and an operation"
        "the CSDL JSON that OASIS's converter goes by has room for one of them",
    /// Types of parameters that are JSON in the URL.
    ParameterType "types of structured parameters"
        "parameters that are JSON in the URL are described as texts",
    /// Optional parameters.
    Optional "optional parameters"
        "paths give every parameter",
    /// Composable functions that no path continues.
    Composable "composable functions"
        "only a path that goes on after a function shows that it is composable, and none does",
    /// Entity set paths of results.
    EntitySetPath "entity sets of results"
        "nothing says where a result lives",
    /// Partners, constraints and bindings of navigation properties.
    Navigation "partners, constraints and bindings"
        "nothing says how navigation properties belong together",
    /// Whether the service document lists an element.
    ServiceDocument "service document"
        "OpenAPI has none",
    /// The container's name, terms and references.
    Container "container and document"
        "the container's name, terms and references have no counterpart",
    /// Deprecations of elements other than requests.
    Deprecation "deprecation"
        "deprecation is said of requests: that of a type, or of what no path leads to, is lost, and that of a type is seen at what leads to it",
    /// `readOnly`, which has the meaning of two terms.
    ReadOnly "read-only properties"
        "`readOnly` stands for `Computed` and for `Permissions` alike",
    /// Annotations with other terms.
    Annotations "annotations"
        "most terms have no counterpart; capabilities show only in which requests are described",
}
