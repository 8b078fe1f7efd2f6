//! The paths: every way from the root, shallow ones first, each with its requests.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use msgraph_codegen::ir::{
    Annotations, EntityModel, NavigationProperty, Operation, OperationKind, Primitive, QualifiedName, TypeName, TypeRef,
};

use super::schemas::{deprecation, derived};
use super::{Yaml, quoted, reference};

/// A place that paths lead to.
struct Place {
    path: String,
    name: QualifiedName,
    collection: bool,
    /// Whether entities live here, so that they are written and paths go on.
    contained: bool,
    /// Placeholders of the keys so far, with their types.
    keys: Vec<(String, String)>,
    /// Types that the path has been at, which it does not come back to.
    visited: Vec<QualifiedName>,
}

/// Writes the paths until there are so many bytes of them.
pub fn write(out: &mut Yaml, model: &EntityModel, bytes: usize) {
    let (_, container) = model.container().expect("a container");
    let mut writer = Writer { out, model, bound: bound(model), derived: derived(model), written: BTreeSet::new() };
    let mut open = VecDeque::new();
    let sets = container.entity_sets.iter().map(|(name, set)| (name, &set.entity_type, true));
    for (name, of, collection) in sets.chain(container.singletons.iter().map(|(n, s)| (n, &s.entity_type, false))) {
        let path = format!("/{name}");
        open.push_back(Place {
            path,
            name: of.clone(),
            collection,
            contained: true,
            keys: Vec::new(),
            visited: vec![],
        });
    }
    while let Some(place) = open.pop_front() {
        if writer.out.text.len() > bytes {
            break;
        }
        writer.place(place, &mut open);
    }
}

type Bound<'m> = BTreeMap<(&'m QualifiedName, bool), Vec<(QualifiedName, &'m Operation)>>;

fn bound(model: &EntityModel) -> Bound<'_> {
    let mut bound = Bound::new();
    for (namespace, schema) in &model.schemas {
        for (name, overloads) in &schema.operations {
            for operation in overloads {
                let Some(binding) = operation.binding_parameter() else { continue };
                let Some(target) = binding.type_ref.name.named() else { continue };
                let name = QualifiedName::new(namespace, name);
                bound.entry((target, binding.type_ref.collection)).or_default().push((name, operation));
            }
        }
    }
    bound
}

struct Writer<'w, 'm> {
    out: &'w mut Yaml,
    model: &'m EntityModel,
    bound: Bound<'m>,
    derived: BTreeMap<QualifiedName, Vec<QualifiedName>>,
    written: BTreeSet<String>,
}

impl Writer<'_, '_> {
    fn place(&mut self, place: Place, open: &mut VecDeque<Place>) {
        let name = place.name.clone();
        let mut methods = vec!["get"];
        if place.contained {
            methods.extend(if place.collection { &["post"][..] } else { &["patch", "delete"] });
        }
        self.item(&place, &place.path, &methods, &Annotations::new());
        if place.collection {
            self.count(&place);
            if !place.contained {
                self.references(&place);
                return self.operations(&place);
            }
            let key = format!("{}-id", name.name());
            let used = place.keys.iter().filter(|(known, _)| known.trim_end_matches(char::is_numeric) == key).count();
            let key = if used == 0 { key } else { format!("{key}{used}") };
            let mut keys = place.keys.clone();
            keys.push((key.clone(), name.name().to_owned()));
            self.operations(&place);
            let path = format!("{}/{{{key}}}", place.path);
            open.push_back(Place { path, name, collection: false, contained: true, keys, visited: place.visited });
            return;
        }
        self.operations(&place);
        if !place.contained {
            return self.reference(&place);
        }
        if place.visited.contains(&name) {
            return;
        }
        let lineage = self.model.lineage(&name);
        let mut visited = place.visited.clone();
        visited.push(name.clone());
        if self.model.entity_type(&name).is_some_and(|entity| entity.has_stream) {
            self.stream(&place, "$value");
        }
        let mut navigation: Vec<(String, NavigationProperty)> = Vec::new();
        for (_, structure) in &lineage {
            for (property, facts) in &structure.properties {
                if facts.type_ref.name == TypeName::Primitive(Primitive::Stream) {
                    self.stream(&place, property);
                }
            }
            let own = structure.navigation_properties.iter();
            navigation.extend(own.map(|(name, facts)| (name.clone(), facts.clone())));
        }
        for derived in self.casts(&name) {
            // A cast goes on only where the derived type has something of its own.
            let path = format!("{}/{}", place.path, self.cast(&derived));
            let own = self.bound.contains_key(&(&derived, false));
            let cast = Place {
                path,
                name: derived,
                collection: false,
                contained: false,
                keys: place.keys.clone(),
                visited: vec![],
            };
            self.item(&cast, &cast.path, &["get"], &Annotations::new());
            if own {
                self.operations(&cast);
            }
        }
        for (property, facts) in navigation {
            open.push_back(Place {
                path: format!("{}/{property}", place.path),
                name: facts.target.clone(),
                collection: facts.collection,
                contained: facts.contains_target,
                keys: place.keys.clone(),
                visited: visited.clone(),
            });
        }
    }

    /// The types to cast to, unless there are so many that nobody does.
    fn casts(&self, name: &QualifiedName) -> Vec<QualifiedName> {
        self.derived.get(name).filter(|all| all.len() <= 60).cloned().unwrap_or_default()
    }

    /// A cast as a segment: by the alias of the container's namespace, as Graph has it.
    fn cast(&self, name: &QualifiedName) -> String {
        let root = self.model.container().map_or("", |(namespace, _)| namespace);
        match root.rsplit('.').next() {
            Some(alias) if name.namespace() == root => format!("{alias}.{}", name.name()),
            _ => name.to_string(),
        }
    }

    /// Starts a path, unless it has been written.
    fn path(&mut self, path: &str, what: &str) -> bool {
        if !self.written.insert(path.to_owned()) {
            return false;
        }
        self.out.line(1, &format!("{}:", quoted(path)));
        self.out.text(2, "description", &format!("Provides operations to {what}."));
        true
    }

    fn operation(&mut self, method: &str, place: &Place, title: &str, kind: &str) {
        self.out.line(2, &format!("{method}:"));
        self.out.line(3, "tags:");
        self.out
            .line(4, &format!("- {}", quoted(&place.path.split('/').nth(1).unwrap_or("x").replace(['{', '}'], ""))));
        self.out.text(3, "summary", title);
        self.out.text(3, "description", "What it does, in a sentence – “quoted” and all.");
        self.out.line(3, "externalDocs:");
        self.out.line(4, "description: Find more info here");
        self.out.line(4, "url: https://learn.microsoft.com/graph/api/resources/overview?view=graph-rest-beta");
        let id = place.path.replace(['/', '{', '}'], ".");
        self.out.text(
            3,
            "operationId",
            &format!("{}.{method}-{:04x}", id.trim_matches('.'), self.written.len() & 0xffff),
        );
        self.out.text(3, "x-ms-docs-operation-type", kind);
    }

    fn parameters(&mut self, place: &Place, more: &[(String, TypeRef)], options: bool) {
        if place.keys.is_empty() && more.is_empty() && !options {
            return;
        }
        self.out.line(3, "parameters:");
        for (key, of) in &place.keys {
            self.out.line(4, &format!("- name: {}", quoted(key)));
            self.out.line(5, "in: path");
            self.out.text(5, "description", &format!("The unique identifier of {of}"));
            self.out.line(5, "required: true");
            self.out.line(5, "schema:");
            self.out.line(6, "type: string");
            self.out.text(5, "x-ms-docs-key-type", of);
        }
        for (name, type_ref) in more {
            self.out.line(4, &format!("- name: {}", quoted(name)));
            self.out.line(5, if type_ref.collection { "in: query" } else { "in: path" });
            self.out.text(5, "description", &format!("Usage: {name}={{{name}}}"));
            self.out.line(5, "required: true");
            self.out.line(5, "schema:");
            self.out.value(6, self.model, type_ref);
        }
        if options {
            for name in ["top", "skip", "search", "filter", "count"] {
                self.out.line(4, &format!("- $ref: '#/components/parameters/{name}'"));
            }
            for name in ["$select", "$expand"] {
                self.out.line(4, &format!("- name: {name}"));
                self.out.line(5, "in: query");
                self.out.line(5, "style: form");
                self.out.line(5, "explode: false");
                self.out.line(5, "schema:");
                self.out.line(6, "uniqueItems: true");
                self.out.line(6, "type: array");
                self.out.line(6, "items:");
                self.out.line(7, "type: string");
            }
        }
    }

    /// What comes back; nothing is 204.
    fn responses(&mut self, returns: Option<&TypeRef>) {
        self.out.line(3, "responses:");
        match returns {
            None => {
                self.out.line(4, "'204':");
                self.out.line(5, "description: Success");
            }
            Some(of) => {
                self.out.line(4, "2XX:");
                self.out.line(5, "description: Success");
                self.out.line(5, "content:");
                if of.name == TypeName::Primitive(Primitive::Stream) {
                    self.out.line(6, "application/octet-stream:");
                    self.out.line(7, "schema:");
                    self.out.line(8, "type: string");
                    self.out.line(8, "format: binary");
                } else {
                    self.out.line(6, "application/json:");
                    self.out.line(7, "schema:");
                    if of.collection || matches!(of.name, TypeName::Primitive(_)) {
                        self.out.line(8, "type: object");
                        self.out.line(8, "properties:");
                        self.out.line(9, "value:");
                        self.out.value(10, self.model, of);
                    } else {
                        self.out.value(8, self.model, of);
                    }
                }
            }
        }
        for code in ["4XX", "5XX"] {
            self.out.line(4, &format!("{code}:"));
            self.out.line(5, "$ref: '#/components/responses/error'");
        }
    }

    fn item(&mut self, place: &Place, path: &str, methods: &[&str], annotations: &Annotations) {
        if !self.path(path, &format!("manage {}", place.name.name())) {
            return;
        }
        let one = TypeRef {
            name: TypeName::Named(place.name.clone()),
            collection: false,
            nullable: false,
            facets: Default::default(),
        };
        for method in methods {
            self.operation(method, place, &format!("{method} {}", place.name.name()), "operation");
            self.parameters(place, &[], place.collection && *method == "get");
            if matches!(*method, "post" | "patch") {
                self.out.line(3, "requestBody:");
                self.out.line(4, "description: New values");
                self.out.line(4, "content:");
                self.out.line(5, "application/json:");
                self.out.line(6, "schema:");
                self.out.line(7, &format!("$ref: {}", reference(&place.name)));
                self.out.line(4, "required: true");
            }
            if *method == "get" && place.collection {
                self.out.line(3, "responses:");
                self.out.line(4, "2XX:");
                self.out.line(5, "description: Retrieved collection");
                self.out.line(5, "content:");
                self.out.line(6, "application/json:");
                self.out.line(7, "schema:");
                self.out.line(8, &format!("$ref: '#/components/schemas/{}CollectionResponse'", place.name));
                self.out.line(3, "x-ms-pageable:");
                self.out.line(4, "nextLinkName: '@odata.nextLink'");
                self.out.line(4, "operationName: listMore");
            } else {
                self.responses((*method != "delete").then_some(&one));
            }
            deprecation(self.out, 3, annotations);
        }
    }

    fn count(&mut self, place: &Place) {
        if self.path(&format!("{}/$count", place.path), "count the resources in the collection") {
            self.operation("get", place, "Get the number of the resource", "operation");
            self.parameters(place, &[], false);
            self.out.line(3, "responses:");
            self.out.line(4, "2XX:");
            self.out.line(5, "description: The count of the resource");
            self.out.line(5, "content:");
            self.out.line(6, "text/plain:");
            self.out.line(7, "schema:");
            self.out.line(8, "type: number");
            self.out.line(8, "format: int32");
        }
    }

    fn references(&mut self, place: &Place) {
        if self.path(&format!("{}/$ref", place.path), "manage the references") {
            for method in ["get", "post", "delete"] {
                self.operation(method, place, "References", "operation");
                self.parameters(place, &[], false);
                self.responses(None);
            }
        }
    }

    fn reference(&mut self, place: &Place) {
        if !place.path.contains(&format!("/{}", place.name))
            && self.path(&format!("{}/$ref", place.path), "manage the reference")
        {
            for method in ["get", "put", "delete"] {
                self.operation(method, place, "Reference", "operation");
                self.parameters(place, &[], false);
                self.responses(None);
            }
        }
    }

    fn stream(&mut self, place: &Place, segment: &str) {
        if self.path(&format!("{}/{segment}", place.path), "manage the media") {
            let stream = TypeRef {
                name: TypeName::Primitive(Primitive::Stream),
                collection: false,
                nullable: true,
                facets: Default::default(),
            };
            self.operation("get", place, "Get the media", "operation");
            self.parameters(place, &[], false);
            self.responses(Some(&stream));
        }
    }

    fn operations(&mut self, place: &Place) {
        let root = self.model.container().map_or("", |(namespace, _)| namespace);
        for (name, operation) in self.bound.get(&(&place.name, place.collection)).cloned().unwrap_or_default() {
            // Operations of the container's namespace go by their short names.
            let segment = if name.namespace() == root { name.name() } else { name.as_str() };
            let given: Vec<(String, TypeRef)> =
                operation.call_parameters().iter().map(|p| (p.name.clone(), p.type_ref.clone())).collect();
            let (path, method, kind) = match operation.kind {
                OperationKind::Action => (format!("{}/{segment}", place.path), "post", "action"),
                OperationKind::Function => {
                    let arguments: Vec<String> = given.iter().map(argument).collect();
                    (format!("{}/{segment}({})", place.path, arguments.join(",")), "get", "function")
                }
            };
            if !self.path(&path, &format!("call the {} method", name.name())) {
                continue;
            }
            self.operation(method, place, &format!("Invoke {kind} {}", name.name()), kind);
            if operation.kind == OperationKind::Function {
                self.parameters(place, &given, false);
            } else {
                self.parameters(place, &[], false);
                if !given.is_empty() {
                    self.out.line(3, "requestBody:");
                    self.out.line(4, "description: Action parameters");
                    self.out.line(4, "content:");
                    self.out.line(5, "application/json:");
                    self.out.line(6, "schema:");
                    self.out.line(7, "type: object");
                    self.out.line(7, "properties:");
                    for (name, type_ref) in &given {
                        self.out.line(8, &format!("{}:", quoted(name)));
                        self.out.value(9, self.model, type_ref);
                    }
                    self.out.line(4, "required: true");
                }
            }
            self.responses(operation.return_type.as_ref());
            deprecation(self.out, 3, &operation.annotations);
            self.out.line(2, "x-ms-docs-grouped-path:");
            self.out.line(3, &format!("- {}", quoted(&path)));
        }
    }
}

/// An argument of a call: texts in quotes, collections by alias.
fn argument((name, type_ref): &(String, TypeRef)) -> String {
    if type_ref.collection {
        format!("{name}=@{name}")
    } else if matches!(type_ref.name, TypeName::Primitive(Primitive::String)) {
        format!("{name}='{{{name}}}'")
    } else {
        format!("{name}={{{name}}}")
    }
}
