//! The kinds of disagreements between documentation and metadata.

macro_rules! classes {
    ($($variant:ident $id:literal $meaning:literal,)*) => {
        /// A kind of disagreement. Reports list the classes in this order.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Class {
            $(#[doc = concat!($meaning, ".")] $variant,)*
        }

        impl Class {
            /// All classes, in the order of reports.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// Returns the stable name of the class, such as `parameter-documented-only`.
            pub fn id(self) -> &'static str {
                match self { $(Self::$variant => $id),* }
            }

            /// Returns the meaning of the class, in one sentence without a full stop.
            pub fn meaning(self) -> &'static str {
                match self { $(Self::$variant => $meaning),* }
            }
        }
    };
}

classes! {
    OperationDocumentedOnly "operation-documented-only" "The metadata lacks an action or function that a page documents",
    OperationBoundElsewhere "operation-bound-elsewhere" "The metadata binds an action or function to another type than the page",
    OperationUndeclarable "operation-undeclarable" "A documented operation that the metadata lacks uses a type that nothing declares",
    RequestUnresolved "request-unresolved" "A request line leads nowhere in the metadata",
    RequestNoOperation "request-no-operation" "A request line of an action or function leads to something else",
    RequestMethod "request-method" "A request line has another method than its operation is called with",
    RequestCase "request-case" "A request line writes a name in another case",
    RequestCast "request-cast" "A request line uses a member of a derived type without the cast",
    RequestArguments "request-arguments" "A request line calls a function without arguments that it requires",
    ParameterDocumentedOnly "parameter-documented-only" "The metadata lacks a documented parameter",
    ParameterMetadataOnly "parameter-metadata-only" "The page lacks a parameter of the metadata",
    ParameterCase "parameter-case" "A parameter's name is in another case",
    ParameterType "parameter-type" "A parameter has another type",
    ParameterEnum "parameter-enum" "A parameter is a String on the page and an enumeration in the metadata",
    ParameterCollection "parameter-collection" "A parameter is a collection on one side alone",
    ParameterAlias "parameter-alias" "A parameter's type goes by an alias on the page",
    ParameterUnknownType "parameter-unknown-type" "A parameter's documented type is declared nowhere",
    ReturnDocumentedOnly "return-documented-only" "The page names a result and the metadata returns nothing",
    ReturnMetadataOnly "return-metadata-only" "The page documents no content and the metadata returns something",
    ReturnType "return-type" "The result has another type",
    ReturnCollection "return-collection" "The result is a collection on one side alone",
    ReturnAlias "return-alias" "The result's type goes by an alias on the page",
    ReturnUnknownType "return-unknown-type" "The documented type of the result is declared nowhere",
    MemberDocumentedOnly "member-documented-only" "The metadata lacks a documented member of an enumeration",
    MemberMetadataOnly "member-metadata-only" "The page lacks a member of an enumeration",
    MemberCase "member-case" "A member's name is in another case",
    MemberValue "member-value" "A member has another value",
    TypeDocumentedOnly "type-documented-only" "The metadata lacks the type that a page is about",
    TypeBase "type-base" "A type inherits from another type",
    PropertyDocumentedOnly "property-documented-only" "The metadata lacks a documented property",
    PropertyMetadataOnly "property-metadata-only" "The page lacks a property of its type",
    PropertyCase "property-case" "A property's name is in another case",
    PropertyType "property-type" "A property has another type",
    PropertyEnum "property-enum" "A property is a String on the page and an enumeration in the metadata",
    PropertyCollection "property-collection" "A property is a collection on one side alone",
    PropertyAlias "property-alias" "A property's type goes by an alias on the page",
    PropertyUnknownType "property-unknown-type" "A property's documented type is declared nowhere",
    NavigationDocumentedOnly "navigation-documented-only" "The metadata lacks a documented navigation property",
    NavigationMetadataOnly "navigation-metadata-only" "The page lacks a navigation property of its type",
    NavigationType "navigation-type" "A navigation property leads to another type",
    NavigationAlias "navigation-alias" "A navigation property's type goes by an alias on the page",
    NavigationCollection "navigation-collection" "A navigation property leads to many on one side alone",
    PermissionsOther "permissions-other" "The page lists other permissions than the permissions document",
    PermissionsLeast "permissions-least" "The page names another least privileged permission than the permissions document",
    PermissionsReadForWrite "permissions-read-for-write" "The permissions document calls a permission that only reads the least privileged for a request that writes",
    DeprecationDocumentedOnly "deprecation-documented-only" "The page calls deprecated what the metadata does not",
    DeprecationMetadataOnly "deprecation-metadata-only" "The metadata calls deprecated what the page does not",
}

impl Class {
    /// Returns the class of that name.
    pub fn parse(id: &str) -> Option<Self> {
        Self::ALL.iter().find(|class| class.id() == id).copied()
    }

    /// Returns the classes that a word selects: the class of that name, or all classes of a subject such as
    /// `operation`, `parameter` or `member`.
    pub fn selected_by(word: &str) -> Vec<Self> {
        let about = |class: &&Self| class.id().split_once('-').is_some_and(|(subject, _)| subject == word);
        Self::ALL.iter().filter(|class| class.id() == word || about(class)).copied().collect()
    }

    /// Whether the class is about the parameters of an operation.
    pub fn is_about_parameters(self) -> bool {
        matches!(
            self,
            Self::ParameterDocumentedOnly
                | Self::ParameterMetadataOnly
                | Self::ParameterCase
                | Self::ParameterType
                | Self::ParameterEnum
                | Self::ParameterCollection
                | Self::ParameterAlias
                | Self::ParameterUnknownType
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes_are_known_by_names_of_their_own() {
        let names: std::collections::BTreeSet<_> = Class::ALL.iter().map(|class| class.id()).collect();
        assert_eq!(names.len(), Class::ALL.len());
        for class in Class::ALL {
            assert_eq!(Class::parse(class.id()), Some(*class));
            assert_eq!(class.is_about_parameters(), class.id().starts_with("parameter-"));
            assert_eq!(Class::selected_by(class.id()), [*class]);
        }
        assert_eq!(Class::selected_by("operation").len(), 3);
        assert_eq!(Class::selected_by("nothing"), []);
    }
}
