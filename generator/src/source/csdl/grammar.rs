//! The grammar of the XML representation of CSDL 4.0 and 4.01, as data.
//!
//! Which element may stand in which, which attributes it takes and which of them it needs. The reader checks every
//! document against this table, so that what is misspelt or misplaced is reported with its line and never dropped in
//! silence. (An early Graph file has `<PropertValue>` and `<string>` where `PropertyValue` and `String` were meant.)

use ElementKind as K;

/// The XML namespace of `Edmx`, `DataServices`, `Reference` and the like.
pub(super) const EDMX: &str = "http://docs.oasis-open.org/odata/ns/edmx";
/// The XML namespace of `Schema` and all in it.
pub(super) const EDM: &str = "http://docs.oasis-open.org/odata/ns/edm";

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($variant:ident $text:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub(super) enum $name { $($variant,)* }

        impl $name {
            /// Every one of them.
            #[cfg(test)]
            pub(super) const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// As XML writes it.
            pub(super) fn text(self) -> &'static str {
                match self { $(Self::$variant => $text),* }
            }

            /// From its local name in XML.
            pub(super) fn parse(text: &str) -> Option<Self> {
                match text { $($text => Some(Self::$variant),)* _ => None }
            }
        }
    };
}

words! {
    /// The elements of CSDL.
    ElementKind {
        Edmx "Edmx", DataServices "DataServices", Reference "Reference", Include "Include",
        IncludeAnnotations "IncludeAnnotations",
        Schema "Schema", EntityType "EntityType", ComplexType "ComplexType", Key "Key", PropertyRef "PropertyRef",
        Property "Property", NavigationProperty "NavigationProperty", ReferentialConstraint "ReferentialConstraint",
        OnDelete "OnDelete", EnumType "EnumType", Member "Member", TypeDefinition "TypeDefinition", Action "Action",
        Function "Function", Parameter "Parameter", ReturnType "ReturnType", EntityContainer "EntityContainer",
        EntitySet "EntitySet", Singleton "Singleton", NavigationPropertyBinding "NavigationPropertyBinding",
        ActionImport "ActionImport", FunctionImport "FunctionImport", Term "Term", Annotations "Annotations",
        Annotation "Annotation",
        // Constant expressions
        Binary "Binary", Bool "Bool", Date "Date", DateTimeOffset "DateTimeOffset", Decimal "Decimal",
        Duration "Duration", EnumMember "EnumMember", Float "Float", Guid "Guid", Int "Int", String "String",
        TimeOfDay "TimeOfDay", AnnotationPath "AnnotationPath", ModelElementPath "ModelElementPath",
        NavigationPropertyPath "NavigationPropertyPath", PropertyPath "PropertyPath", Path "Path",
        Collection "Collection", Record "Record", PropertyValue "PropertyValue", Null "Null",
        // Dynamic expressions, which are recognised and not supported
        Apply "Apply", If "If", Cast "Cast", IsOf "IsOf", LabeledElement "LabeledElement",
        LabeledElementReference "LabeledElementReference", UrlRef "UrlRef", And "And", Or "Or", Not "Not", Eq "Eq",
        Ne "Ne", Gt "Gt", Ge "Ge", Lt "Lt", Le "Le", Has "Has", In "In", Add "Add", Sub "Sub", Neg "Neg", Mul "Mul",
        Div "Div", DivBy "DivBy", Mod "Mod",
    }
}

words! {
    /// The attributes of CSDL.
    AttributeName {
        Version "Version", Uri "Uri", Namespace "Namespace", Alias "Alias", TermNamespace "TermNamespace",
        TargetNamespace "TargetNamespace", Qualifier "Qualifier", Name "Name", Type "Type", BaseType "BaseType",
        Abstract "Abstract", OpenType "OpenType", HasStream "HasStream", Nullable "Nullable", MaxLength "MaxLength",
        Precision "Precision", Scale "Scale", Unicode "Unicode", Srid "SRID", DefaultValue "DefaultValue",
        ContainsTarget "ContainsTarget", Partner "Partner", Property "Property",
        ReferencedProperty "ReferencedProperty", Action "Action", UnderlyingType "UnderlyingType", IsFlags "IsFlags",
        Value "Value", IsBound "IsBound", IsComposable "IsComposable", EntitySetPath "EntitySetPath",
        Extends "Extends", EntityType "EntityType", IncludeInServiceDocument "IncludeInServiceDocument", Path "Path",
        Target "Target", Function "Function", EntitySet "EntitySet", BaseTerm "BaseTerm", AppliesTo "AppliesTo",
        Term "Term",
        // Expressions in attribute notation; `Path` is above.
        Binary "Binary", Bool "Bool", Date "Date", DateTimeOffset "DateTimeOffset", Decimal "Decimal",
        Duration "Duration", EnumMember "EnumMember", Float "Float", Guid "Guid", Int "Int", String "String",
        TimeOfDay "TimeOfDay", AnnotationPath "AnnotationPath", ModelElementPath "ModelElementPath",
        NavigationPropertyPath "NavigationPropertyPath", PropertyPath "PropertyPath", UrlRef "UrlRef",
    }
}

/// What may stand in an element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Content {
    /// Elements of these groups.
    Elements(&'static [&'static [ElementKind]]),
    /// Text alone.
    Text,
    /// Whatever a dynamic expression holds: it is not looked at.
    Opaque,
}

/// What the grammar says of one element.
pub(super) struct Rule {
    /// Attributes that it needs.
    pub(super) required: &'static [AttributeName],
    /// Attributes that it may have, in groups.
    pub(super) optional: &'static [&'static [AttributeName]],
    /// What stands in it.
    pub(super) content: Content,
    /// Children that it needs.
    pub(super) needs: &'static [ElementKind],
    /// Children that it may have but once.
    pub(super) once: &'static [ElementKind],
}

const ANNOTATION: &[K] = &[K::Annotation];

/// Expressions in element notation.
const EXPRESSIONS: &[K] = &[
    K::Binary,
    K::Bool,
    K::Date,
    K::DateTimeOffset,
    K::Decimal,
    K::Duration,
    K::EnumMember,
    K::Float,
    K::Guid,
    K::Int,
    K::String,
    K::TimeOfDay,
    K::AnnotationPath,
    K::ModelElementPath,
    K::NavigationPropertyPath,
    K::PropertyPath,
    K::Path,
    K::Collection,
    K::Record,
    K::Null,
    K::Apply,
    K::If,
    K::Cast,
    K::IsOf,
    K::LabeledElement,
    K::LabeledElementReference,
    K::UrlRef,
    K::And,
    K::Or,
    K::Not,
    K::Eq,
    K::Ne,
    K::Gt,
    K::Ge,
    K::Lt,
    K::Le,
    K::Has,
    K::In,
    K::Add,
    K::Sub,
    K::Neg,
    K::Mul,
    K::Div,
    K::DivBy,
    K::Mod,
];

const IN_SCHEMA: &[K] = &[
    K::EntityType,
    K::ComplexType,
    K::EnumType,
    K::TypeDefinition,
    K::Action,
    K::Function,
    K::EntityContainer,
    K::Term,
    K::Annotations,
];

const IN_CONTAINER: &[K] = &[K::EntitySet, K::Singleton, K::ActionImport, K::FunctionImport];

type A = AttributeName;

const FACETS: &[A] = &[A::Nullable, A::MaxLength, A::Precision, A::Scale, A::Unicode, A::Srid];

/// Expressions in attribute notation.
const VALUES: &[A] = &[
    A::Binary,
    A::Bool,
    A::Date,
    A::DateTimeOffset,
    A::Decimal,
    A::Duration,
    A::EnumMember,
    A::Float,
    A::Guid,
    A::Int,
    A::String,
    A::TimeOfDay,
    A::AnnotationPath,
    A::ModelElementPath,
    A::NavigationPropertyPath,
    A::PropertyPath,
    A::Path,
    A::UrlRef,
];

impl AttributeName {
    /// Whether its value is text of any kind rather than a name, a path or a number; or a name that is checked as one.
    pub(super) fn holds_text(self) -> bool {
        matches!(self, A::Name | A::Namespace | A::Alias | A::DefaultValue) || VALUES.contains(&self)
    }
}

/// Shortens the table below.
const fn rule(required: &'static [A], optional: &'static [&'static [A]], content: Content) -> Rule {
    Rule { required, optional, content, needs: &[], once: &[] }
}

const fn text() -> Rule {
    rule(&[], &[], Content::Text)
}

const ONLY_ANNOTATION: Content = Content::Elements(&[ANNOTATION]);

impl ElementKind {
    /// The XML namespace that the element belongs to.
    pub(super) fn xml_namespace(self) -> &'static str {
        match self {
            K::Edmx | K::DataServices | K::Reference | K::Include | K::IncludeAnnotations => EDMX,
            _ => EDM,
        }
    }

    /// What the grammar says of it.
    pub(super) fn rule(self) -> Rule {
        use Content::Elements;
        match self {
            K::Edmx => Rule {
                needs: &[K::DataServices],
                once: &[K::DataServices],
                ..rule(&[A::Version], &[], Elements(&[&[K::Reference, K::DataServices]]))
            },
            K::DataServices => Rule { needs: &[K::Schema], ..rule(&[], &[], Elements(&[&[K::Schema]])) },
            K::Reference => rule(&[A::Uri], &[], Elements(&[&[K::Include, K::IncludeAnnotations], ANNOTATION])),
            K::Include => rule(&[A::Namespace], &[&[A::Alias]], ONLY_ANNOTATION),
            K::IncludeAnnotations => rule(&[A::TermNamespace], &[&[A::Qualifier, A::TargetNamespace]], Elements(&[])),
            K::Schema => rule(&[A::Namespace], &[&[A::Alias]], Elements(&[IN_SCHEMA, ANNOTATION])),
            K::EntityType => Rule {
                once: &[K::Key],
                ..rule(
                    &[A::Name],
                    &[&[A::BaseType, A::Abstract, A::OpenType, A::HasStream]],
                    Elements(&[&[K::Key, K::Property, K::NavigationProperty], ANNOTATION]),
                )
            },
            K::ComplexType => rule(
                &[A::Name],
                &[&[A::BaseType, A::Abstract, A::OpenType]],
                Elements(&[&[K::Property, K::NavigationProperty], ANNOTATION]),
            ),
            K::Key => Rule { needs: &[K::PropertyRef], ..rule(&[], &[], Elements(&[&[K::PropertyRef]])) },
            K::PropertyRef => rule(&[A::Name], &[&[A::Alias]], Elements(&[])),
            K::Property => rule(&[A::Name, A::Type], &[&[A::DefaultValue], FACETS], ONLY_ANNOTATION),
            K::NavigationProperty => Rule {
                once: &[K::OnDelete],
                ..rule(
                    &[A::Name, A::Type],
                    &[&[A::Nullable, A::Partner, A::ContainsTarget]],
                    Elements(&[&[K::ReferentialConstraint, K::OnDelete], ANNOTATION]),
                )
            },
            K::ReferentialConstraint => rule(&[A::Property, A::ReferencedProperty], &[], ONLY_ANNOTATION),
            K::OnDelete => rule(&[A::Action], &[], ONLY_ANNOTATION),
            K::EnumType => rule(&[A::Name], &[&[A::UnderlyingType, A::IsFlags]], Elements(&[&[K::Member], ANNOTATION])),
            K::Member => rule(&[A::Name], &[&[A::Value]], ONLY_ANNOTATION),
            K::TypeDefinition => rule(&[A::Name, A::UnderlyingType], &[FACETS], ONLY_ANNOTATION),
            K::Action => Rule {
                once: &[K::ReturnType],
                ..rule(
                    &[A::Name],
                    &[&[A::IsBound, A::EntitySetPath]],
                    Elements(&[&[K::Parameter, K::ReturnType], ANNOTATION]),
                )
            },
            K::Function => Rule {
                once: &[K::ReturnType],
                ..rule(
                    &[A::Name],
                    &[&[A::IsBound, A::EntitySetPath, A::IsComposable]],
                    Elements(&[&[K::Parameter, K::ReturnType], ANNOTATION]),
                )
            },
            K::Parameter => rule(&[A::Name, A::Type], &[FACETS], ONLY_ANNOTATION),
            K::ReturnType => rule(&[A::Type], &[FACETS], ONLY_ANNOTATION),
            K::EntityContainer => rule(&[A::Name], &[&[A::Extends]], Elements(&[IN_CONTAINER, ANNOTATION])),
            K::EntitySet => rule(
                &[A::Name, A::EntityType],
                &[&[A::IncludeInServiceDocument]],
                Elements(&[&[K::NavigationPropertyBinding], ANNOTATION]),
            ),
            K::Singleton => {
                rule(&[A::Name, A::Type], &[&[A::Nullable]], Elements(&[&[K::NavigationPropertyBinding], ANNOTATION]))
            }
            K::NavigationPropertyBinding => rule(&[A::Path, A::Target], &[], ONLY_ANNOTATION),
            K::ActionImport => rule(&[A::Name, A::Action], &[&[A::EntitySet]], ONLY_ANNOTATION),
            K::FunctionImport => {
                rule(&[A::Name, A::Function], &[&[A::EntitySet, A::IncludeInServiceDocument]], ONLY_ANNOTATION)
            }
            K::Term => {
                rule(&[A::Name, A::Type], &[&[A::BaseTerm, A::DefaultValue, A::AppliesTo], FACETS], ONLY_ANNOTATION)
            }
            K::Annotations => rule(&[A::Target], &[&[A::Qualifier]], ONLY_ANNOTATION),
            K::Annotation => rule(&[A::Term], &[&[A::Qualifier], VALUES], Elements(&[EXPRESSIONS, ANNOTATION])),
            K::Collection => rule(&[], &[], Elements(&[EXPRESSIONS])),
            K::Record => rule(&[], &[&[A::Type]], Elements(&[&[K::PropertyValue], ANNOTATION])),
            K::PropertyValue => rule(&[A::Property], &[VALUES], Elements(&[EXPRESSIONS, ANNOTATION])),
            K::Null => rule(&[], &[], ONLY_ANNOTATION),
            K::Binary
            | K::Bool
            | K::Date
            | K::DateTimeOffset
            | K::Decimal
            | K::Duration
            | K::EnumMember
            | K::Float
            | K::Guid
            | K::Int
            | K::String
            | K::TimeOfDay
            | K::AnnotationPath
            | K::ModelElementPath
            | K::NavigationPropertyPath
            | K::PropertyPath
            | K::Path => text(),
            K::Apply
            | K::If
            | K::Cast
            | K::IsOf
            | K::LabeledElement
            | K::LabeledElementReference
            | K::UrlRef
            | K::And
            | K::Or
            | K::Not
            | K::Eq
            | K::Ne
            | K::Gt
            | K::Ge
            | K::Lt
            | K::Le
            | K::Has
            | K::In
            | K::Add
            | K::Sub
            | K::Neg
            | K::Mul
            | K::Div
            | K::DivBy
            | K::Mod => rule(&[], &[], Content::Opaque),
        }
    }

    /// Whether it is an expression whose value a client would have to compute.
    pub(super) fn is_dynamic_expression(self) -> bool {
        self.rule().content == Content::Opaque
    }

    /// Whether it is an expression.
    pub(super) fn is_expression(self) -> bool {
        EXPRESSIONS.contains(&self)
    }
}

impl AttributeName {
    /// Whether it holds an expression in attribute notation.
    pub(super) fn is_expression(self) -> bool {
        VALUES.contains(&self)
    }
}

impl Rule {
    /// Whether the element takes such an attribute.
    pub(super) fn takes(&self, name: AttributeName) -> bool {
        self.required.contains(&name) || self.optional.iter().any(|group| group.contains(&name))
    }

    /// Every attribute that the element takes.
    pub(super) fn attributes(&self) -> impl Iterator<Item = AttributeName> {
        self.required.iter().chain(self.optional.iter().flat_map(|group| group.iter())).copied()
    }

    /// Every element that may stand in this one.
    pub(super) fn children(&self) -> impl Iterator<Item = ElementKind> {
        let groups = match self.content {
            Content::Elements(groups) => groups,
            Content::Text | Content::Opaque => &[],
        };
        groups.iter().flat_map(|group| group.iter()).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_element_needs_it_also_takes() {
        for kind in ElementKind::ALL {
            let rule = kind.rule();
            for child in rule.needs.iter().chain(rule.once) {
                assert!(rule.children().any(|taken| taken == *child), "{kind:?} {child:?}");
            }
            assert_eq!(ElementKind::parse(kind.text()), Some(*kind));
        }
        for name in AttributeName::ALL {
            assert_eq!(AttributeName::parse(name.text()), Some(*name));
            assert!(ElementKind::ALL.iter().any(|kind| kind.rule().takes(*name)), "no element takes {name:?}");
        }
    }

    #[test]
    fn every_element_but_the_root_stands_somewhere() {
        for kind in ElementKind::ALL.iter().filter(|kind| **kind != K::Edmx) {
            assert!(ElementKind::ALL.iter().any(|parent| parent.rule().children().any(|child| child == *kind)));
        }
    }
}
