//! Values of attributes: names, booleans, numbers and types.

use super::super::document::Element;
use super::super::grammar::AttributeName as A;
use super::Lowering;
use super::names::{NameError, Scope, is_name};
use crate::ir::{Facets, MaxLength, Primitive, QualifiedName, Scale, TypeName, TypeRef};
use crate::source::Span;

impl Lowering<'_, '_> {
    /// The `Name` of an element. `None` where it is missing, which the reader has reported, or unusable.
    pub(super) fn name(&mut self, element: &Element<'_>) -> Option<String> {
        let name = element.value(A::Name)?;
        if is_name(name) {
            return Some(name.to_owned());
        }
        let message = format!("`{name}` cannot be the name of a `{}`", element.kind.text());
        let remedy = "write letters, digits and underscores; dots, slashes and brackets mean something in paths";
        self.report.error(element.span_of(A::Name), "csdl::bad-name", message, remedy);
        None
    }

    /// A boolean attribute, with what it means when it is not written.
    pub(super) fn boolean(&mut self, element: &Element<'_>, name: A, unless_written: bool) -> bool {
        let Some(attribute) = element.attribute(name) else { return unless_written };
        self.parse_boolean(&attribute.value, attribute.span).unwrap_or(unless_written)
    }

    /// A boolean as XML Schema writes it.
    pub(super) fn parse_boolean(&mut self, text: &str, span: Span) -> Option<bool> {
        match text.trim() {
            "true" | "1" => Some(true),
            "false" | "0" => Some(false),
            _ => {
                let message = format!("`{text}` is not a boolean");
                self.report.error(span, "csdl::bad-boolean", message, "write `true` or `false`, in lower case");
                None
            }
        }
    }

    /// A number attribute that may also be a word.
    fn number<T>(&mut self, element: &Element<'_>, name: A, word: &str, parse: fn(&str) -> Option<T>) -> Option<T> {
        let attribute = element.attribute(name)?;
        let value = parse(attribute.value.trim());
        if value.is_none() {
            let message = format!("`{}` is not a number that `{}` can have", attribute.value, name.text());
            let remedy = format!("write a whole number from 0{word}");
            self.report.error(attribute.span, "csdl::bad-number", message, remedy);
        }
        value
    }

    /// The facets of a typed element.
    pub(super) fn facets(&mut self, element: &Element<'_>) -> Facets {
        let unicode = element.attribute(A::Unicode);
        Facets {
            max_length: self.number(element, A::MaxLength, " or `max`", |text| match text {
                "max" => Some(MaxLength::Max),
                number => number.parse().ok().map(MaxLength::Limit),
            }),
            precision: self.number(element, A::Precision, "", |text| text.parse().ok()),
            // Graph writes `Scale="Variable"` (105 times in July 2021), as its library once did; CSDL has small letters.
            scale: self.number(element, A::Scale, ", `variable` or `floating`", |text| match text {
                "variable" | "Variable" => Some(Scale::Variable),
                "floating" | "Floating" => Some(Scale::Floating),
                number => number.parse().ok().map(Scale::Digits),
            }),
            unicode: unicode.and_then(|attribute| self.parse_boolean(&attribute.value, attribute.span)),
            srid: element.value(A::Srid).map(str::to_owned),
        }
    }

    /// The type, nullability and facets of a property, parameter, return value or term.
    pub(super) fn type_ref(&mut self, element: &Element<'_>, scope: &Scope<'_>) -> TypeRef {
        let (name, collection) = self.type_of(element, A::Type, scope);
        TypeRef {
            name,
            collection,
            // True unless written in XML. For a collection nothing may be assumed then, and true is the safe side of that.
            nullable: self.boolean(element, A::Nullable, true),
            facets: self.facets(element),
        }
    }

    /// A type attribute and whether it is a collection.
    ///
    /// A type that cannot be read is reported and stands as `Edm.Untyped`, so that the rest of the element is checked
    /// too; the error keeps the model from being used.
    pub(super) fn type_of(&mut self, element: &Element<'_>, name: A, scope: &Scope<'_>) -> (TypeName, bool) {
        let unknown = TypeName::Primitive(Primitive::Untyped);
        // A missing `Type` has been reported by the reader.
        let Some(attribute) = element.attribute(name) else { return (unknown, false) };
        let text = attribute.value.trim();
        let (item, collection) = match text.strip_prefix("Collection(").map(|rest| rest.strip_suffix(')')) {
            Some(Some(item)) => (item.trim(), true),
            Some(None) => {
                let message = format!("`{text}` has no closing bracket");
                self.report.error(attribute.span, "csdl::bad-type", message, "write `Collection(…)`");
                return (unknown, true);
            }
            None => (text, false),
        };
        if item.starts_with("Collection(") {
            let message = "a collection of collections is not supported".to_owned();
            let remedy = "CSDL allows it nowhere but in a few annotations; wrap the inner one in a complex type";
            self.report.error(attribute.span, "csdl::nested-collection", message, remedy);
            return (unknown, true);
        }
        let resolved = self.qualified(item, attribute.span, scope);
        let Some(resolved) = resolved else { return (unknown, collection) };
        self.check_namespace(&resolved, attribute.span, scope);
        if let Some(primitive) = Primitive::parse(resolved.as_str()) {
            return (TypeName::Primitive(primitive), collection);
        }
        if scope.is_undeclared_json(&resolved) {
            return (unknown, collection);
        }
        (TypeName::Named(resolved), collection)
    }

    /// The name in an attribute that has to be a declared one, such as `BaseType` or `EntityType`.
    pub(super) fn named(&mut self, element: &Element<'_>, name: A, scope: &Scope<'_>) -> Option<QualifiedName> {
        let attribute = element.attribute(name)?;
        let resolved = self.qualified(attribute.value.trim(), attribute.span, scope)?;
        self.check_namespace(&resolved, attribute.span, scope);
        Some(resolved)
    }

    /// Reports a namespace that the document neither declares nor includes. The name stays as it is.
    fn check_namespace(&mut self, name: &QualifiedName, span: Span, scope: &Scope<'_>) {
        let namespace = name.namespace();
        if namespace == "Edm" || scope.knows(namespace) {
            return;
        }
        let message = format!("`{namespace}` of `{name}` is neither a namespace nor an alias of this document");
        let remedy = match scope.closest(namespace) {
            Some(meant) => format!("did you mean `{meant}`?"),
            None => "correct it, or include the document that defines it in an `edmx:Reference`".to_owned(),
        };
        self.report.undefined(span, "csdl::unknown-namespace", message, remedy);
    }

    /// Qualifies a name, or reports why that cannot be done.
    pub(super) fn qualified(&mut self, text: &str, span: Span, scope: &Scope<'_>) -> Option<QualifiedName> {
        let error = match scope.resolve(text) {
            Ok(name) => return Some(name),
            Err(error) => error,
        };
        let (code, remedy) = match &error {
            NameError::Unqualified(name) => {
                let edm = format!("Edm.{name}");
                let remedy = match Primitive::parse(&edm) {
                    Some(_) => format!("write `{edm}`"),
                    None => "write the name with its namespace or alias before it".to_owned(),
                };
                ("csdl::unqualified-name", remedy)
            }
            NameError::Ambiguous(..) => {
                ("csdl::ambiguous-alias", "write the full namespace, or give the schemas different aliases".to_owned())
            }
        };
        self.report.error(span, code, error.to_string(), remedy);
        None
    }
}
