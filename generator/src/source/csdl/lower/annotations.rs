//! Annotations, in line and out of line, and the expressions they carry.

use super::super::document::Element;
use super::super::grammar::{AttributeName as A, ElementKind as K};
use super::Lowering;
use super::constants::constant;
use super::names::{Scope, is_name};
use crate::ir::{Annotation, Annotations, Expression, Primitive, QualifiedName, RecordExpression, TermKey};
use crate::source::Span;

/// Terms whose strings are qualified names: an alias in them is an alias, as it is everywhere else.
const TERMS_OF_NAMES: &[&str] = &[
    "Org.OData.Validation.V1.DerivedTypeConstraint",
    "Org.OData.Validation.V1.OpenPropertyTypeConstraint",
    "Org.OData.Core.V1.ExplicitOperationBindings",
    "Org.OData.Core.V1.RequiresType",
];

/// The annotations of an `Annotations` element, before their target has been found.
pub(super) struct OutOfLine {
    /// The target with its aliases resolved.
    pub(super) target: String,
    /// The target in the file.
    pub(super) span: Span,
    /// What it is annotated with.
    pub(super) annotations: Annotations,
}

/// What an expression is read for.
#[derive(Clone, Copy)]
struct Purpose<'s, 'n> {
    scope: &'s Scope<'n>,
    /// Whether strings are qualified names.
    strings_are_names: bool,
}

impl Lowering<'_, '_> {
    /// The annotations written in an element.
    pub(super) fn annotations(&mut self, element: &Element<'_>, scope: &Scope<'_>) -> Annotations {
        self.annotations_with(element, scope, None)
    }

    /// Reads an `Annotations` element; its target may stand further down, so it is attached later.
    pub(super) fn out_of_line(&mut self, element: &Element<'_>, scope: &Scope<'_>) {
        let Some(target) = element.attribute(A::Target) else { return };
        let annotations = self.annotations_with(element, scope, element.value(A::Qualifier));
        self.out_of_line.push(OutOfLine {
            target: scope.resolve_path(target.value.trim()).replace([' ', '\t'], ""),
            span: target.span,
            annotations,
        });
    }

    fn annotations_with(&mut self, element: &Element<'_>, scope: &Scope<'_>, qualifier: Option<&str>) -> Annotations {
        let mut annotations = Annotations::new();
        for child in element.children_of(K::Annotation) {
            let Some((key, annotation)) = self.annotation(child, scope, qualifier) else { continue };
            self.merge(&mut annotations, [(key, annotation)], child.span);
        }
        annotations
    }

    /// Adds annotations to those of an element. CSDL allows each term and qualifier once. Graph's v1.0 says of
    /// `directoryObject` that it can be filtered and that it cannot; the order of elements is no fact, so it must not decide:
    /// the value that sorts first counts, which of `false` and `true` is the one that promises less.
    pub(super) fn merge(
        &mut self,
        into: &mut Annotations,
        more: impl IntoIterator<Item = (TermKey, Annotation)>,
        span: Span,
    ) {
        for (key, annotation) in more {
            match into.get_mut(&key) {
                None => {
                    into.insert(key, annotation);
                }
                Some(earlier) => {
                    let same = if *earlier == annotation { "with the same value" } else { "with another value" };
                    let message = format!(
                        "the element is annotated with `{key}` already, {same}; the one that sorts first counts"
                    );
                    let remedy = "keep one of them, or tell them apart with a qualifier";
                    self.report.warning(span, "csdl::duplicate-annotation", message, remedy);
                    if format!("{annotation:?}") < format!("{earlier:?}") {
                        *earlier = annotation;
                    }
                }
            }
        }
    }

    /// What annotations without a value mean, for the terms that a schema declares.
    pub(super) fn collect_term_defaults(&mut self, schema: &Element<'_>, scope: &Scope<'_>) {
        let Some(namespace) = schema.value(A::Namespace) else { return };
        for term in schema.children_of(K::Term) {
            let (Some(name), Some(type_name)) = (term.value(A::Name), term.value(A::Type)) else { continue };
            let primitive = scope.resolve(type_name).ok().and_then(|name| Primitive::parse(name.as_str()));
            let value = match (term.attribute(A::DefaultValue), primitive) {
                (None, Some(Primitive::Boolean)) => Expression::Bool(true),
                (None, _) => Expression::Null,
                (Some(value), primitive) => {
                    let notation = match primitive {
                        Some(Primitive::Boolean) => "Bool",
                        Some(
                            Primitive::Byte | Primitive::SByte | Primitive::Int16 | Primitive::Int32 | Primitive::Int64,
                        ) => "Int",
                        Some(Primitive::Decimal | Primitive::Double | Primitive::Single) => "Float",
                        _ => "String",
                    };
                    match constant(notation, &value.value) {
                        Ok(value) => value,
                        Err(error) => {
                            self.error_at(value.span, error.code(), error.to_string(), error.remedy());
                            continue;
                        }
                    }
                }
            };
            self.term_defaults.insert(QualifiedName::new(namespace, name), value);
        }
    }

    /// One annotation; `None`, with a reason in the report, where it is not kept.
    fn annotation(
        &mut self,
        element: &Element<'_>,
        scope: &Scope<'_>,
        qualifier: Option<&str>,
    ) -> Option<(TermKey, Annotation)> {
        let attribute = element.attribute(A::Term)?;
        let term = self.qualified(attribute.value.trim(), attribute.span, scope)?;
        let qualifier = element.value(A::Qualifier).or(qualifier).map(str::to_owned);
        for (name, text) in [(A::Term, Some(term.as_str())), (A::Qualifier, qualifier.as_deref())] {
            if let Some(text) = text.filter(|text| !text.split('.').all(is_name)) {
                let message = format!("`{text}` cannot be the `{}` of an annotation", name.text());
                let remedy = "write names of letters, digits and underscores, with dots between those of a term";
                self.report.error(element.span_of(name), "csdl::bad-name", message, remedy);
                return None;
            }
        }
        if !term.namespace().contains('.') && !scope.knows(term.namespace()) {
            let message = format!("`{}` is neither an alias nor a namespace of this document", term.namespace());
            let remedy = "include the vocabulary with this alias in an `edmx:Reference`, or write its full namespace";
            self.report.warning(element.span_of(A::Term), "csdl::unknown-namespace", message, remedy);
        }
        let purpose = Purpose { scope, strings_are_names: TERMS_OF_NAMES.contains(&term.as_str()) };
        let value = match self.value_of(element, purpose)? {
            Some(value) => value,
            // Without a value the term's default counts. Terms of the standard vocabularies that are used so are tags
            // (`Org.OData.Core.V1.OptionalParameter` in Graph), and the JSON representation writes `true` for them.
            None => self.term_defaults.get(&term).cloned().unwrap_or(Expression::Bool(true)),
        };
        let annotations = self.annotations(element, scope);
        Some((TermKey { term, qualifier }, Annotation { value, annotations }))
    }

    /// The expression that an annotation or a property value holds, as attribute or as child.
    ///
    /// `None`: it has one that is not kept. `Some(None)`: it has none.
    #[expect(clippy::option_option, reason = "no value and a value that is not kept are different things")]
    fn value_of(&mut self, element: &Element<'_>, purpose: Purpose<'_, '_>) -> Option<Option<Expression>> {
        let mut attributes = element.attributes.iter().filter(|attribute| attribute.name.is_expression());
        let mut children = element.children.iter().filter(|child| child.kind.is_expression());
        let (attribute, child) = (attributes.next(), children.next());
        if attributes.next().is_some() || children.next().is_some() || (attribute.is_some() && child.is_some()) {
            let message = format!("`{}` has more than one value", element.kind.text());
            let message = format!("{message}, so its annotation is not kept");
            let remedy = "keep one; several values are written in a `Collection`";
            self.report.warning(element.span, "csdl::two-values", message, remedy);
            return None;
        }
        match (attribute, child) {
            (Some(attribute), _) => {
                self.constant(attribute.name.text(), &attribute.value, attribute.span, purpose).map(Some)
            }
            (None, Some(child)) => self.expression(child, purpose).map(Some),
            (None, None) => Some(None),
        }
    }

    /// An expression in element notation; `None`, with a reason in the report, where it is not kept.
    fn expression(&mut self, element: &Element<'_>, purpose: Purpose<'_, '_>) -> Option<Expression> {
        match element.kind {
            K::Collection => {
                let mut items = Vec::with_capacity(element.children.len());
                // The grammar lets nothing but expressions into a collection. All are read, so that all are reported.
                let mut complete = true;
                for child in &element.children {
                    match self.expression(child, purpose) {
                        Some(item) => items.push(item),
                        None => complete = false,
                    }
                }
                complete.then_some(Expression::Collection(items))
            }
            K::Record => self.record(element, purpose),
            K::Null => {
                self.no_annotations(element);
                Some(Expression::Null)
            }
            kind if kind.is_dynamic_expression() => {
                self.unsupported(kind.text(), element.span);
                None
            }
            K::String => self.constant("String", &element.text, element.span, purpose),
            kind => self.constant(kind.text(), element.text.trim(), element.span, purpose),
        }
    }

    fn record(&mut self, element: &Element<'_>, purpose: Purpose<'_, '_>) -> Option<Expression> {
        // A type of a vocabulary, as a rule, which need not be included: its namespace is not checked.
        let record_type = element
            .attribute(A::Type)
            .and_then(|attribute| self.qualified(attribute.value.trim(), attribute.span, purpose.scope));
        let annotations = self.annotations(element, purpose.scope);
        let mut record = RecordExpression { record_type, annotations, ..RecordExpression::default() };
        let mut complete = true;
        for child in element.children_of(K::PropertyValue) {
            let Some(name) = child.value(A::Property) else { continue };
            self.no_annotations(child);
            let value = match self.value_of(child, purpose) {
                Some(Some(value)) => value,
                Some(None) => {
                    let message = format!("`{name}` has no value; it is left out");
                    let remedy = "write one, such as `Bool=\"true\"`, or `<Null/>`";
                    self.report.warning(child.span, "csdl::no-value", message, remedy);
                    continue;
                }
                None => {
                    complete = false;
                    continue;
                }
            };
            if record.properties.contains_key(name) {
                let message = format!("the record has a value for `{name}` already; the first one counts");
                self.report.warning(child.span, "csdl::duplicate-value", message, "keep one of them");
                continue;
            }
            record.properties.insert(name.to_owned(), value);
        }
        complete.then_some(Expression::Record(record))
    }

    fn constant(&mut self, notation: &str, text: &str, span: Span, purpose: Purpose<'_, '_>) -> Option<Expression> {
        let value = match notation {
            "UrlRef" => {
                self.unsupported(notation, span);
                return None;
            }
            "Path" => Expression::Path(purpose.scope.resolve_path(text)),
            "AnnotationPath" | "ModelElementPath" | "NavigationPropertyPath" | "PropertyPath" => {
                Expression::Text(purpose.scope.resolve_path(text))
            }
            "String" if purpose.strings_are_names => Expression::Text(purpose.scope.resolve_path(text)),
            _ => match constant(notation, text) {
                Ok(value) => value,
                Err(error) => {
                    self.error_at(span, error.code(), error.to_string(), error.remedy());
                    return None;
                }
            },
        };
        Some(value)
    }

    fn unsupported(&mut self, notation: &str, span: Span) {
        let message =
            format!("`{notation}` is a computed expression, which is not supported; its annotation is not kept");
        let remedy = "nothing, if the annotation is not needed; otherwise write a constant";
        self.report.warning(span, "csdl::unsupported-expression", message, remedy);
    }
}
