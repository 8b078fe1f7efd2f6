//! What metadata means: one test for each oddity that real metadata has, and a whole document of all that CSDL allows.

use msgraph_codegen::diagnostics::{Diagnostic, render_all};
use msgraph_codegen::ir::{
    ElementPath, EntityModel, Expression, OperationKind, Part, Primitive, Property, QualifiedName, Scale, TermKey,
    TypeName,
};
use msgraph_codegen::source::SourceFile;
use msgraph_codegen::source::csdl::{self, CsdlDocument};

/// A document of one schema, `org.sample` with the alias `s`, and whatever follows it.
fn document(body: &str) -> SourceFile {
    SourceFile::new(
        "sample.csdl",
        format!(
            "<edmx:Edmx Version=\"4.0\" xmlns:edmx=\"http://docs.oasis-open.org/odata/ns/edmx\" \
             xmlns=\"http://docs.oasis-open.org/odata/ns/edm\"><edmx:DataServices>\n\
             <Schema Namespace=\"org.sample\" Alias=\"s\">\n{body}\n</Schema>\n\
             </edmx:DataServices></edmx:Edmx>"
        ),
    )
}

fn read(body: &str) -> CsdlDocument {
    csdl::read(&document(body)).unwrap_or_else(|errors| panic!("{errors}"))
}

/// The model of a body that nothing is to be said about.
fn model(body: &str) -> EntityModel {
    let document = read(body);
    assert!(document.warnings.is_empty(), "{}", render_all(&document.warnings, false));
    document.model
}

fn name(text: &str) -> QualifiedName {
    QualifiedName::parse(text).expect("a qualified name")
}

fn named(text: &str) -> TypeName {
    TypeName::Named(name(text))
}

fn term(text: &str) -> TermKey {
    TermKey { term: name(text), qualifier: None }
}

fn description(text: &str) -> String {
    format!("<Annotation Term=\"Org.OData.Core.V1.Description\" String=\"{text}\"/>")
}

const DESCRIPTION: &str = "Org.OData.Core.V1.Description";

fn text_of(annotations: &msgraph_codegen::ir::Annotations) -> Option<&str> {
    annotations.get(&term(DESCRIPTION))?.value.as_text()
}

fn property<'m>(model: &'m EntityModel, owner: &str, property: &str) -> &'m Property {
    &model.structured_type(&name(owner)).expect("the type").properties[property]
}

fn codes(warnings: &[Diagnostic]) -> Vec<&str> {
    warnings.iter().map(|warning| warning.code).collect()
}

#[test]
fn everything_that_csdl_allows_is_in_the_model() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/csdl/good/everything.csdl");
    let bytes = std::fs::read(path).expect("the fixture");
    let file = SourceFile::from_bytes("everything.csdl", bytes).expect("UTF-8");
    let document = csdl::read(&file).unwrap_or_else(|errors| panic!("{errors}"));
    insta::assert_debug_snapshot!("everything_model", document.model);
    insta::assert_snapshot!("everything_warnings", render_all(&document.warnings, false));
}

#[test]
fn aliases_are_resolved_everywhere_and_self_is_one_of_them() {
    let model = model(
        "<ComplexType Name=\"a\"><Property Name=\"b\" Type=\"Collection(self.b)\"/></ComplexType></Schema>\
         <Schema Namespace=\"org.sample.deep\" Alias=\"self\"><ComplexType Name=\"b\" BaseType=\"s.a\"/>\
         <Annotations Target=\"s.a/b\"><Annotation Term=\"s.note\" AnnotationPath=\"self.b/@s.note\"/></Annotations>\
         <Term Name=\"unused\" Type=\"self.b\"/>",
    );
    let b = property(&model, "org.sample.a", "b");
    assert_eq!((&b.type_ref.name, b.type_ref.collection), (&named("org.sample.deep.b"), true));
    assert_eq!(model.structured_type(&name("org.sample.deep.b")).expect("b").base, Some(name("org.sample.a")));
    assert_eq!(b.annotations[&term("org.sample.note")].value.as_text(), Some("org.sample.deep.b/@org.sample.note"));
}

#[test]
fn namespaces_nest_and_a_type_may_be_called_like_one() {
    // `microsoft.graph.security` is a type and a namespace.
    let model = model(
        "<EntityType Name=\"security\"><NavigationProperty Name=\"alerts\" Type=\"Collection(org.sample.security.alert)\"/>\
         </EntityType><EntityType Name=\"alert\"/></Schema>\
         <Schema Namespace=\"org.sample.security\"><EntityType Name=\"alert\"/></Schema>\
         <Schema Namespace=\"org.sample.security.cases\"><EntityType Name=\"case\" BaseType=\"org.sample.security\"/>\
         <Annotations Target=\"org.sample.security\"><Annotation Term=\"Org.OData.Core.V1.Description\" String=\"the type\"/></Annotations>\
         <Annotations Target=\"org.sample.security.alert\"><Annotation Term=\"Org.OData.Core.V1.Description\" String=\"the nested\"/></Annotations>",
    );
    let security = model.entity_type(&name("org.sample.security")).expect("the type");
    assert_eq!(security.structure.navigation_properties["alerts"].target, name("org.sample.security.alert"));
    assert_eq!(text_of(&security.structure.annotations), Some("the type"));
    let nested = model.entity_type(&name("org.sample.security.alert")).expect("the nested alert");
    assert_eq!(text_of(&nested.structure.annotations), Some("the nested"));
    assert_eq!(text_of(&model.entity_type(&name("org.sample.alert")).expect("the other").structure.annotations), None);
    let case = model.entity_type(&name("org.sample.security.cases.case")).expect("a base in another namespace");
    assert_eq!(case.structure.base, Some(name("org.sample.security")));
}

#[test]
fn json_that_nobody_declares_is_any_json() {
    let declared_not =
        model("<ComplexType Name=\"cell\"><Property Name=\"v\" Type=\"Collection(s.Json)\"/></ComplexType>");
    let v = property(&declared_not, "org.sample.cell", "v");
    assert_eq!((&v.type_ref.name, v.type_ref.collection), (&TypeName::Primitive(Primitive::Untyped), true));

    let declared = model(
        "<ComplexType Name=\"Json\"/><ComplexType Name=\"cell\"><Property Name=\"v\" Type=\"s.Json\"/></ComplexType>",
    );
    assert_eq!(property(&declared, "org.sample.cell", "v").type_ref.name, named("org.sample.Json"));
}

#[test]
fn enumerations_keep_their_values_whatever_they_are() {
    let model = model(
        "<EnumType Name=\"state\"><Member Name=\"updateScanFailed\" Value=\"-2016324062\"/>\
           <Member Name=\"unknownFutureValue\" Value=\"0\"/><Member Name=\"self\" Value=\"7\"/>\
           <Member Name=\"remoteControlSoftware\" Value=\"8\"/><Member Name=\"remote_Control_Software\" Value=\"8\"/></EnumType>\
         <EnumType Name=\"positions\"><Member Name=\"z\"/><Member Name=\"a\"/></EnumType>\
         <EnumType Name=\"none\" UnderlyingType=\"Edm.Byte\"/>\
         <EnumType Name=\"flags\" IsFlags=\"true\" UnderlyingType=\"Edm.Int64\"><Member Name=\"three\" Value=\"3\"/>\
           <Member Name=\"all\" Value=\"9223372036854775807\"/></EnumType>",
    );
    let values = |of: &str| -> Vec<(String, i64)> {
        let members = &model.enum_type(&name(of)).expect("the enumeration").members;
        members.iter().map(|(name, member)| (name.clone(), member.value)).collect()
    };
    assert_eq!(values("org.sample.state").len(), 5);
    assert!(values("org.sample.state").contains(&("updateScanFailed".to_owned(), -2_016_324_062)));
    assert_eq!(values("org.sample.positions"), [("a".to_owned(), 1), ("z".to_owned(), 0)]);
    let none = model.enum_type(&name("org.sample.none")).expect("the empty one");
    assert_eq!((none.underlying, none.members.len(), none.is_flags), (Primitive::Byte, 0, false));
    let flags = model.enum_type(&name("org.sample.flags")).expect("flags");
    assert_eq!((flags.underlying, flags.is_flags, flags.members["all"].value), (Primitive::Int64, true, i64::MAX));
}

#[test]
fn an_enumeration_without_underlying_type_is_as_wide_as_its_values() {
    let document = read(
        "<EnumType Name=\"platforms\" IsFlags=\"true\"><Member Name=\"a\" Value=\"1\"/>\
         <Member Name=\"tvOS\" Value=\"17179869184\"/></EnumType>",
    );
    assert_eq!(codes(&document.warnings), ["csdl::widened-enum"]);
    let platforms = document.model.enum_type(&name("org.sample.platforms")).expect("the enumeration");
    assert_eq!(platforms.underlying, Primitive::Int64);
}

#[test]
fn inheritance_is_kept_as_written() {
    let model = model(
        "<EntityType Name=\"a\" OpenType=\"true\"/><EntityType Name=\"b\" BaseType=\"s.a\"/>\
         <EntityType Name=\"c\" BaseType=\"s.b\" Abstract=\"true\"><Key><PropertyRef Name=\"versionNumber\"/></Key>\
         <Property Name=\"versionNumber\" Type=\"Edm.Int32\" Nullable=\"false\"/></EntityType>\
         <EntityType Name=\"d\" BaseType=\"s.c\"/>",
    );
    let d = name("org.sample.d");
    assert_eq!(model.lineage(&d).len(), 4);
    assert!(model.is_open(&d), "openness is inherited");
    assert!(!model.structured_type(&d).expect("d").is_open, "and not repeated");
    let c = model.entity_type(&name("org.sample.c")).expect("c");
    assert_eq!(c.key[0].path, "versionNumber");
    assert!(model.entity_type(&name("org.sample.a")).expect("a").key.is_empty(), "containers have no key");
}

#[test]
fn types_may_hold_themselves_by_value() {
    let model = model(
        "<ComplexType Name=\"error\"><Property Name=\"innerError\" Type=\"s.error\"/></ComplexType>\
         <ComplexType Name=\"subject\"><Property Name=\"linked\" Type=\"s.linked\"/></ComplexType>\
         <ComplexType Name=\"linked\"><Property Name=\"owner\" Type=\"s.subject\"/></ComplexType>",
    );
    assert_eq!(property(&model, "org.sample.error", "innerError").type_ref.name, named("org.sample.error"));
}

#[test]
fn defaults_of_xml_are_made_explicit() {
    let model = model(
        "<EntityType Name=\"a\"><Property Name=\"p\" Type=\"Edm.String\"/>\
           <Property Name=\"q\" Type=\"Collection(Edm.String)\"/>\
           <Property Name=\"r\" Type=\"Edm.Decimal\" Scale=\"Variable\" Nullable=\"false\"/>\
           <NavigationProperty Name=\"n\" Type=\"s.a\"/><NavigationProperty Name=\"m\" Type=\"Collection(s.a)\"/></EntityType>\
         <Action Name=\"act\" IsBound=\"true\"><Parameter Name=\"this\" Type=\"s.a\"/></Action>\
         <EntityContainer Name=\"c\"><EntitySet Name=\"s\" EntityType=\"s.a\"/><Singleton Name=\"me\" Type=\"s.a\"/></EntityContainer>",
    );
    assert!(property(&model, "org.sample.a", "p").type_ref.nullable);
    assert!(property(&model, "org.sample.a", "q").type_ref.nullable);
    let r = &property(&model, "org.sample.a", "r").type_ref;
    // Graph's library writes `Variable`; the standard has small letters.
    assert_eq!((r.nullable, r.facets.scale, r.facets.precision), (false, Some(Scale::Variable), None));
    let a = model.entity_type(&name("org.sample.a")).expect("a");
    assert!(a.structure.navigation_properties["n"].nullable);
    assert!(!a.structure.navigation_properties["m"].nullable, "means nothing for a collection");
    let (namespace, container) = model.container().expect("the container");
    assert_eq!(namespace, "org.sample");
    assert!(container.entity_sets["s"].include_in_service_document);
    assert!(!container.singletons["me"].nullable);
    assert!(model.operations(&name("org.sample.act"))[0].return_type.is_none());
}

#[test]
fn overloads_are_sorted_and_parameters_are_not() {
    let action = |binding: &str, parameters: &[&str]| {
        let parameters: String =
            parameters.iter().map(|name| format!("<Parameter Name=\"{name}\" Type=\"Edm.String\"/>")).collect();
        format!(
            "<Action Name=\"assign\" IsBound=\"true\"><Parameter Name=\"any\" Type=\"{binding}\"/>{parameters}</Action>"
        )
    };
    let function = "<Function Name=\"assign\" IsBound=\"true\" IsComposable=\"true\" EntitySetPath=\"it/b\"><Parameter Name=\"it\" Type=\"s.a\"/>\
                    <ReturnType Type=\"Edm.Stream\"/></Function>";
    let types = "<EntityType Name=\"a\"><NavigationProperty Name=\"b\" Type=\"s.b\"/></EntityType><EntityType Name=\"b\" BaseType=\"s.a\"/>";
    let one = [function.to_owned(), action("s.b", &["z", "c"]), action("Collection(s.a)", &[]), action("s.a", &["x"])];
    let mut two = one.clone();
    two.reverse();
    let one = model(&format!("{types}{}", one.concat()));
    assert_eq!(one, model(&format!("{}{types}", two.concat())));
    let overloads = one.operations(&name("org.sample.assign"));
    let shown: Vec<String> = overloads
        .iter()
        .map(|o| format!("{:?} {}", o.kind, ElementPath::overload(&name("org.sample.assign"), o)))
        .collect();
    assert_eq!(
        shown,
        [
            "Action org.sample.assign(Collection(org.sample.a))",
            "Action org.sample.assign(org.sample.a,Edm.String)",
            "Action org.sample.assign(org.sample.b,Edm.String,Edm.String)",
            "Function org.sample.assign(org.sample.a)",
        ]
    );
    assert_eq!(overloads[2].call_parameters()[0].name, "z");
    let function = &overloads[3];
    assert_eq!(function.kind, OperationKind::Function);
    assert!(function.is_composable);
    assert_eq!(function.entity_set_path.as_deref(), Some("it/b"));
    assert_eq!(function.return_type.as_ref().map(|t| &t.name), Some(&TypeName::Primitive(Primitive::Stream)));
}

#[test]
fn an_action_and_a_function_may_share_name_and_binding() {
    let model = model(
        "<EntityType Name=\"a\"/><Action Name=\"browse\" IsBound=\"true\"><Parameter Name=\"a\" Type=\"s.a\"/></Action>\
         <Function Name=\"browse\" IsBound=\"true\"><Parameter Name=\"a\" Type=\"s.a\"/><ReturnType Type=\"s.a\"/></Function>",
    );
    assert_eq!(model.operations(&name("org.sample.browse")).len(), 2);
}

#[test]
fn a_type_and_an_operation_of_one_name_are_told_apart_by_the_path() {
    let types = "<ComplexType Name=\"code\"><Property Name=\"text\" Type=\"Edm.String\"/></ComplexType>\
        <Function Name=\"code\" IsBound=\"true\"><Parameter Name=\"this\" Type=\"s.code\"/>\
        <Parameter Name=\"text\" Type=\"Edm.String\"/><Parameter Name=\"page\" Type=\"Edm.Int32\"/><ReturnType Type=\"Edm.String\"/></Function>";
    let annotate =
        |target: &str, text: &str| format!("<Annotations Target=\"{target}\">{}</Annotations>", description(text));
    let model = model(&format!(
        "{types}{}{}{}{}{}{}",
        annotate("s.code", "the type"),
        annotate("s.code/text", "the property"),
        annotate("s.code/page", "the parameter"),
        annotate("s.code/$ReturnType", "the result"),
        annotate("s.code(s.code,Edm.String,Edm.Int32)", "the function"),
        annotate("s.code(s.code, Edm.String, Edm.Int32)/text", "the other parameter"),
    ));
    let code = model.complex_type(&name("org.sample.code")).expect("the type");
    assert_eq!(text_of(&code.structure.annotations), Some("the type"));
    assert_eq!(text_of(&code.structure.properties["text"].annotations), Some("the property"));
    let function = &model.operations(&name("org.sample.code"))[0];
    assert_eq!(text_of(&function.annotations), Some("the function"));
    assert_eq!(text_of(&function.parameters[1].annotations), Some("the other parameter"));
    assert_eq!(text_of(&function.parameters[2].annotations), Some("the parameter"));
    assert_eq!(text_of(&function.return_annotations), Some("the result"));
}

#[test]
fn a_target_without_signature_means_all_overloads() {
    let model = model(&format!(
        "<EntityType Name=\"a\"/><EntityType Name=\"b\"/>\
         <Action Name=\"go\" IsBound=\"true\"><Parameter Name=\"a\" Type=\"s.a\"/><Parameter Name=\"to\" Type=\"Edm.String\"/></Action>\
         <Action Name=\"go\" IsBound=\"true\"><Parameter Name=\"b\" Type=\"s.b\"/><Parameter Name=\"to\" Type=\"Edm.String\"/></Action>\
         <Action Name=\"go\" IsBound=\"true\"><Parameter Name=\"b\" Type=\"s.b\"/></Action>\
         <Annotations Target=\"s.go\">{}</Annotations><Annotations Target=\"s.go/to\">{}</Annotations>\
         <Annotations Target=\"s.go(s.b)\"><Annotation Term=\"s.exact\"/></Annotations>",
        description("all"),
        description("those that have it")
    ));
    let overloads = model.operations(&name("org.sample.go"));
    assert!(overloads.iter().all(|overload| text_of(&overload.annotations) == Some("all")));
    let described = |o: &msgraph_codegen::ir::Operation| {
        o.parameters.get(1).and_then(|to| text_of(&to.annotations).map(str::to_owned))
    };
    assert_eq!(
        overloads.iter().filter_map(described).collect::<Vec<_>>(),
        ["those that have it", "those that have it"]
    );
    // A signature that is one overload's own means that one, and not all that are bound to the type.
    let exact: Vec<usize> = overloads
        .iter()
        .filter(|o| o.annotations.contains_key(&term("org.sample.exact")))
        .map(|o| o.parameters.len())
        .collect();
    assert_eq!(exact, [1]);
}

#[test]
fn a_target_that_is_nothing_is_kept_aside_with_a_warning() {
    let document = read(&format!(
        "<EntityType Name=\"user\"/>\n<Annotations Target=\"s.user/joinedGroups\">{}</Annotations>",
        description("kept")
    ));
    let [warning] = document.warnings.as_slice() else { panic!("one warning") };
    assert_eq!((warning.code, warning.location.as_ref().map(|at| at.line)), ("csdl::unresolved-target", Some(4)));
    assert_eq!(text_of(&document.model.unattached["org.sample.user/joinedGroups"]), Some("kept"));
}

#[test]
fn annotations_in_line_and_out_of_line_are_one() {
    let in_line = model(&format!(
        "<ComplexType Name=\"a\">{}<Property Name=\"p\" Type=\"Edm.String\">{}</Property></ComplexType>",
        description("type"),
        description("property")
    ));
    let out_of_line = model(&format!(
        "<Annotations Target=\"org.sample.a/p\">{}</Annotations><ComplexType Name=\"a\">\
         <Property Name=\"p\" Type=\"Edm.String\"/></ComplexType><Annotations Target=\"s.a\">{}</Annotations>",
        description("property"),
        description("type")
    ));
    assert_eq!(in_line, out_of_line);
}

#[test]
fn an_annotation_without_a_value_is_a_tag_or_the_terms_default() {
    let model = model(
        "<Term Name=\"level\" Type=\"Edm.Int32\" DefaultValue=\"3\"/><Term Name=\"on\" Type=\"Edm.Boolean\"/>\
         <Term Name=\"what\" Type=\"Edm.String\"/>\
         <ComplexType Name=\"a\"><Annotation Term=\"s.level\"/><Annotation Term=\"s.on\"/><Annotation Term=\"s.what\"/>\
         <Annotation Term=\"Org.OData.Core.V1.OptionalParameter\"/></ComplexType>",
    );
    let annotations = &model.complex_type(&name("org.sample.a")).expect("a").structure.annotations;
    assert_eq!(annotations[&term("org.sample.level")].value, Expression::Int(3));
    assert_eq!(annotations[&term("org.sample.on")].value, Expression::Bool(true));
    assert_eq!(annotations[&term("org.sample.what")].value, Expression::Null);
    assert_eq!(annotations[&term("Org.OData.Core.V1.OptionalParameter")].value, Expression::Bool(true));
}

#[test]
fn revisions_read_as_they_are_written() {
    // How Graph marks what is deprecated; a qualifier may tell several apart.
    let model = model(
        "<ComplexType Name=\"a\"><Annotation Term=\"Org.OData.Core.V1.Revisions\" Qualifier=\"first\"><Collection><Record>\
         <PropertyValue Property=\"Date\" Date=\"2026-01-31\"/><PropertyValue Property=\"Version\" String=\"2026-01/Sample\"/>\
         <PropertyValue Property=\"Kind\"><EnumMember>Org.OData.Core.V1.RevisionKind/Deprecated</EnumMember></PropertyValue>\
         </Record></Collection></Annotation></ComplexType>",
    );
    let annotations = &model.complex_type(&name("org.sample.a")).expect("a").structure.annotations;
    let key = TermKey { term: name("Org.OData.Core.V1.Revisions"), qualifier: Some("first".to_owned()) };
    let [revision] = annotations[&key].value.items() else { panic!("one revision") };
    assert_eq!(revision.property("Kind").and_then(Expression::as_text), Some("Deprecated"));
    assert_eq!(revision.property("Date").and_then(Expression::as_text), Some("2026-01-31"));
}

#[test]
fn names_that_hurt_are_kept() {
    let names =
        ["type", "move", "self", "_summary", "summary", "queryString", "query_string", "v10_0", "request-id", "Json"];
    let properties: String =
        names.iter().map(|name| format!("<Property Name=\"{name}\" Type=\"Edm.String\"/>")).collect();
    let model = model(&format!(
        "<ComplexType Name=\"error\">{properties}</ComplexType><Action Name=\"false\"/><Action Name=\"return\"/>"
    ));
    let error = model.complex_type(&name("org.sample.error")).expect("a type called error");
    assert!(names.iter().all(|name| error.structure.properties.contains_key(*name)));
    assert_eq!(model.operations(&name("org.sample.false")).len(), 1);
}

#[test]
fn types_of_documents_that_are_only_referred_to_are_no_mistake() {
    let text = "<edmx:Edmx Version=\"4.01\" xmlns:edmx=\"http://docs.oasis-open.org/odata/ns/edmx\" xmlns=\"http://docs.oasis-open.org/odata/ns/edm\">\
        <edmx:Reference Uri=\"https://example.org/base\"><edmx:Include Namespace=\"org.base\" Alias=\"base\"/></edmx:Reference>\
        <edmx:DataServices><Schema Namespace=\"org.sample\"><EntityType Name=\"a\" BaseType=\"base.thing\">\
        <Key><PropertyRef Name=\"code\"/></Key><Property Name=\"p\" Type=\"base.part\"/></EntityType></Schema></edmx:DataServices></edmx:Edmx>";
    let document = csdl::read(&SourceFile::new("a.csdl", text)).unwrap_or_else(|errors| panic!("{errors}"));
    assert!(document.warnings.is_empty());
    assert_eq!(property(&document.model, "org.sample.a", "p").type_ref.name, named("org.base.part"));
}

#[test]
fn elements_know_their_place() {
    let file = document(
        "<EntityType Name=\"a\">\n<Key><PropertyRef Name=\"id\"/></Key>\n<Property Name=\"id\" Type=\"Edm.String\"/>\n</EntityType>\n\
         <Action Name=\"go\" IsBound=\"true\">\n<Parameter Name=\"it\" Type=\"s.a\"/>\n<ReturnType Type=\"s.a\"/>\n</Action>",
    );
    let spans = csdl::read(&file).expect("valid").spans;
    let line = |path: &str, part| spans.location(&file, &ElementPath::new(path), part).map(|at| (at.line, at.column));
    assert_eq!(line("org.sample.a", Part::Whole), Some((3, 19)));
    assert_eq!(line("org.sample.a/$Key/id", Part::Whole), Some((4, 25)));
    assert_eq!(line("org.sample.a/id", Part::Type), Some((5, 27)));
    assert_eq!(line("org.sample.go(org.sample.a)", Part::Whole), Some((7, 15)));
    assert_eq!(line("org.sample.go(org.sample.a)/it", Part::Type), Some((8, 28)));
    assert_eq!(line("org.sample.go(org.sample.a)/$ReturnType", Part::Type), Some((9, 19)));
    assert_eq!(line("org.sample.b", Part::Whole), None);
}

#[test]
fn a_byte_order_mark_moves_no_place() {
    let file =
        SourceFile { path: "bom".to_owned(), text: format!("\u{feff}{}", document("<ComplexType Name=\"a\"/>").text) };
    let spans = csdl::read(&file).expect("valid").spans;
    let span = spans.get(&ElementPath::new("org.sample.a")).expect("a place");
    assert_eq!(file.slice(span), "<ComplexType Name=\"a\"/>");
}
