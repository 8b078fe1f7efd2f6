//! A document into the model: names resolved, defaults made explicit, annotations at the element they speak of.
//!
//! Mistakes are reported and the reading goes on, so that one run shows them all: an element that cannot be used is
//! left out, a type that cannot be read stands as `Edm.Untyped`, and the error keeps the model from being returned.

mod annotations;
mod constants;
mod container;
mod facets;
mod names;
mod operations;
mod targets;
mod types;

use std::collections::{HashMap, HashSet};

use super::document::Element;
use super::grammar::{AttributeName as A, ElementKind as K};
use super::report::Report;
use super::spans::ElementSpans;
use crate::ir::{ElementPath, EntityModel, Expression, IncludeAnnotations, QualifiedName, Schema, Signature, Term};
use crate::source::Span;

use annotations::OutOfLine;
use names::{Names, Scope};

/// Lowers a whole document.
pub(super) fn lower(root: &Element<'_>, report: &mut Report<'_>) -> (EntityModel, ElementSpans) {
    let names = Names::collect(root, report);
    let mut lowering = Lowering {
        report,
        model: EntityModel::default(),
        spans: ElementSpans::default(),
        signatures: HashSet::new(),
        out_of_line: Vec::new(),
        term_defaults: HashMap::new(),
    };
    lowering.model.version = root.value(A::Version).unwrap_or_default().to_owned();
    lowering.check_version(root);
    lowering.spans.reserve(count(root));
    lowering.references(root, &names.scope(None));
    for schema in schemas(root) {
        lowering.collect_term_defaults(schema, &names.scope(Some(schema)));
    }
    for schema in schemas(root) {
        lowering.schema(schema, &names.scope(Some(schema)));
    }
    lowering.attach_out_of_line();
    lowering.sort_overloads();
    (lowering.model, lowering.spans)
}

/// The schemas of a document.
fn schemas<'d, 'a>(root: &'d Element<'a>) -> impl Iterator<Item = &'d Element<'a>> {
    root.children_of(K::DataServices).flat_map(|services| services.children_of(K::Schema))
}

/// Roughly how many elements of the model a document declares.
fn count(root: &Element<'_>) -> usize {
    schemas(root).flat_map(|schema| &schema.children).map(|child| 1 + child.children.len()).sum()
}

struct Lowering<'a, 'r> {
    report: &'r mut Report<'a>,
    model: EntityModel,
    spans: ElementSpans,
    /// The overloads so far.
    signatures: HashSet<(QualifiedName, Signature)>,
    /// `Annotations` elements, attached once all elements are known.
    out_of_line: Vec<OutOfLine>,
    /// What an annotation without a value means, for the terms that this document declares.
    term_defaults: HashMap<QualifiedName, Expression>,
}

impl Lowering<'_, '_> {
    fn check_version(&mut self, root: &Element<'_>) {
        let Some(version) = root.attribute(A::Version) else { return };
        if !matches!(&*version.value, "4.0" | "4.01") {
            let message = format!("`{}` is not a version of CSDL that is read", version.value);
            self.report.error(version.span, "csdl::bad-version", message, "4.0 and 4.01 are");
        }
    }

    fn references(&mut self, root: &Element<'_>, scope: &Scope<'_>) {
        for reference in root.children_of(K::Reference) {
            let Some(uri) = reference.value(A::Uri) else { continue };
            let annotations = self.annotations(reference, scope);
            // Two references to one document are one.
            let mut lowered = self.model.references.remove(uri).unwrap_or_default();
            self.merge(&mut lowered.annotations, annotations, reference.span);
            for include in reference.children_of(K::Include) {
                let Some(namespace) = include.value(A::Namespace) else { continue };
                let annotations = self.annotations(include, scope);
                let included = lowered.includes.entry(namespace.to_owned()).or_default();
                self.merge(&mut included.annotations, annotations, include.span);
            }
            for include in reference.children_of(K::IncludeAnnotations) {
                let Some(term_namespace) = include.value(A::TermNamespace) else { continue };
                lowered.include_annotations.insert(IncludeAnnotations {
                    term_namespace: term_namespace.to_owned(),
                    qualifier: include.value(A::Qualifier).map(str::to_owned),
                    target_namespace: include.value(A::TargetNamespace).map(str::to_owned),
                });
            }
            self.model.references.insert(uri.to_owned(), lowered);
        }
    }

    fn schema(&mut self, element: &Element<'_>, scope: &Scope<'_>) {
        let Some(namespace) = element.value(A::Namespace) else { return };
        // A second schema of one namespace has been reported; it is read into the first, so that its types are checked.
        let mut schema = self.model.schemas.remove(namespace).unwrap_or_default();
        for child in &element.children {
            match child.kind {
                K::EntityType => self.entity_type(child, namespace, scope, &mut schema),
                K::ComplexType => self.complex_type(child, namespace, scope, &mut schema),
                K::EnumType => self.enum_type(child, namespace, scope, &mut schema),
                K::TypeDefinition => self.type_definition(child, namespace, scope, &mut schema),
                K::Action | K::Function => self.operation(child, namespace, scope, &mut schema),
                K::EntityContainer => self.container(child, namespace, scope, &mut schema),
                K::Term => self.term(child, namespace, scope, &mut schema),
                K::Annotations => self.out_of_line(child, scope),
                // `Annotation` is read below; the grammar lets nothing else into a schema.
                _ => {}
            }
        }
        let annotations = self.annotations(element, scope);
        self.merge(&mut schema.annotations, annotations, element.span);
        self.model.schemas.insert(namespace.to_owned(), schema);
    }

    fn term(&mut self, element: &Element<'_>, namespace: &str, scope: &Scope<'_>, schema: &mut Schema) {
        let Some(name) = self.name(element) else { return };
        let path = ElementPath::of(&QualifiedName::new(namespace, &name));
        // An early Graph file declares the term `conflictBehavior` twice. Nothing is generated from terms, so the second
        // is a reason to tell, and none to refuse the file.
        if schema.terms.contains_key(&name) {
            let message = format!("the term `{path}` is declared already; the first declaration counts");
            let remedy = "remove one of them";
            self.report.warning(element.span_of(A::Name), "csdl::duplicate-term", message, remedy);
            return;
        }
        if !self.claim(path, element, "csdl::duplicate-name") {
            return;
        }
        let term = Term {
            type_ref: self.type_ref(element, scope),
            // Of a vocabulary that need not be included, so its namespace is not checked.
            base: element
                .attribute(A::BaseTerm)
                .and_then(|attribute| self.qualified(attribute.value.trim(), attribute.span, scope)),
            // Graph has `AppliesTo="microsoft.graph.applicationTemplate)"`, bracket and all: kept as it is.
            applies_to: element
                .value(A::AppliesTo)
                .map(|list| list.split_whitespace().map(|target| scope.resolve_path(target)).collect())
                .unwrap_or_default(),
            default_value: element.value(A::DefaultValue).map(str::to_owned),
            annotations: self.annotations(element, scope),
        };
        schema.terms.insert(name, term);
    }

    /// Notes where an element is declared. False, with an error, where another of its name is.
    fn claim(&mut self, path: ElementPath, element: &Element<'_>, code: &'static str) -> bool {
        let span = element.span_of(A::Name);
        let message = |line| format!("`{path}` is declared already, in line {line}");
        match self.spans.get(&path) {
            Some(first) => {
                let line = self.report.line(first);
                self.report.error(span, code, message(line), "rename or remove one of them");
                false
            }
            None => {
                self.spans.insert(path, element.span);
                true
            }
        }
    }

    /// Warns of annotations where the model has no place for any.
    fn no_annotations(&mut self, element: &Element<'_>) {
        for annotation in element.children_of(K::Annotation) {
            let message = format!("annotations of a `{}` are not kept", element.kind.text());
            let remedy = "annotate the element around it instead";
            self.report.warning(annotation.span, "csdl::annotation-not-kept", message, remedy);
        }
    }

    fn sort_overloads(&mut self) {
        for overloads in self.model.schemas.values_mut().flat_map(|schema| schema.operations.values_mut()) {
            if overloads.len() > 1 {
                overloads.sort_by_cached_key(crate::ir::Operation::sort_key);
            }
        }
    }

    /// An error at an attribute.
    fn error_at(&mut self, span: Span, code: &'static str, message: String, remedy: &str) {
        self.report.error(span, code, message, remedy);
    }
}
