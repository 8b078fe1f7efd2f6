//! A small service, and what a change of one place in its description is reported as.
// Each test binary uses the part that it needs.
#![allow(dead_code)]

use msgraph_codegen::diff::{self, Aspect, Change};
use msgraph_codegen::ir::EntityModel;
use msgraph_codegen::lower::{CrateModel, CrateOptions, CrateOrigin, RuntimeDependency, lower};
use msgraph_codegen::rust_diff::{self, Side};
use msgraph_codegen::source::{SourceFile, csdl};

/// The schema that the cases change.
pub const SHOP: &str = r#"
<EntityType Name="thing" Abstract="true">
  <Key><PropertyRef Name="id"/></Key>
  <Property Name="id" Type="Edm.String" Nullable="false"/>
</EntityType>
<EntityType Name="party" BaseType="shop.thing">
  <Property Name="taxNumber" Type="Edm.String"/>
</EntityType>
<EntityType Name="customer" BaseType="shop.party" OpenType="true">
  <Property Name="name" Type="Edm.String" MaxLength="80"/>
  <Property Name="rating" Type="Edm.Int32"/>
  <Property Name="state" Type="shop.state"/>
  <Property Name="tags" Type="Collection(Edm.String)" Nullable="false"/>
  <NavigationProperty Name="orders" Type="Collection(shop.order)" ContainsTarget="true"/>
  <NavigationProperty Name="favourite" Type="shop.order"/>
</EntityType>
<EntityType Name="order" BaseType="shop.thing" HasStream="true">
  <Property Name="total" Type="Edm.Decimal" Scale="2"/>
  <Property Name="sum" Type="Edm.Decimal">
    <Annotation Term="Org.OData.Core.V1.Revisions"><Collection><Record>
      <PropertyValue Property="Date" Date="2025-01-01"/>
      <PropertyValue Property="Kind" EnumMember="Org.OData.Core.V1.RevisionKind/Deprecated"/>
    </Record></Collection></Annotation>
  </Property>
  <Property Name="address" Type="shop.locality"/>
</EntityType>
<EntityType Name="rush" BaseType="shop.order">
  <Property Name="hours" Type="Edm.Int32"/>
</EntityType>
<ComplexType Name="locality">
  <Property Name="city" Type="Edm.String"/>
  <Property Name="street" Type="Edm.String"/>
</ComplexType>
<ComplexType Name="legend">
  <Property Name="text" Type="Edm.String"/>
</ComplexType>
<EnumType Name="state">
  <Member Name="open" Value="0"/>
  <Member Name="closed" Value="1"/>
</EnumType>
<EnumType Name="options" IsFlags="true" UnderlyingType="Edm.Int64">
  <Member Name="gift" Value="1"/>
  <Member Name="fragile" Value="2"/>
</EnumType>
<Action Name="cancel" IsBound="true">
  <Parameter Name="this" Type="shop.order"/>
  <Parameter Name="reason" Type="Edm.String"/>
  <Parameter Name="options" Type="shop.options" Nullable="false"/>
  <ReturnType Type="shop.order" Nullable="false"/>
</Action>
<Action Name="close" IsBound="true">
  <Parameter Name="this" Type="shop.order"/>
</Action>
<Function Name="best" IsBound="true" IsComposable="true">
  <Parameter Name="these" Type="Collection(shop.customer)"/>
  <Parameter Name="top" Type="Edm.Int32"/>
  <ReturnType Type="Collection(shop.customer)"/>
</Function>
<Action Name="ship" IsBound="true">
  <Parameter Name="this" Type="shop.rush"/>
</Action>
<EntityContainer Name="container">
  <EntitySet Name="customers" EntityType="shop.customer">
    <NavigationPropertyBinding Path="favourite" Target="orders"/>
  </EntitySet>
  <EntitySet Name="orders" EntityType="shop.order"/>
  <Singleton Name="owner" Type="shop.customer"/>
</EntityContainer>"#;

/// A document with one schema.
pub fn document(content: &str) -> String {
    format!(
        "<edmx:Edmx Version=\"4.0\" xmlns:edmx=\"http://docs.oasis-open.org/odata/ns/edmx\"><edmx:DataServices>\
         <Schema Namespace=\"shop\" xmlns=\"http://docs.oasis-open.org/odata/ns/edm\">{content}</Schema>\
         </edmx:DataServices></edmx:Edmx>"
    )
}

/// The model of a schema.
pub fn read(content: &str) -> EntityModel {
    read_document(&document(content))
}

/// The model of a document.
pub fn read_document(text: &str) -> EntityModel {
    csdl::read(&SourceFile::new("shop.csdl", text)).unwrap_or_else(|refused| panic!("{refused}")).model
}

/// What the crate of a model looks like.
pub fn lowered(model: &EntityModel) -> CrateModel {
    let options = CrateOptions {
        package: "shop".to_owned(),
        version: "0.1.0".to_owned(),
        service_root: "https://graph.example/v1".to_owned(),
        label: "v1".to_owned(),
        reference_view: None,
        origin: CrateOrigin { command: "cargo test", source: "a test".to_owned() },
        runtime: RuntimeDependency::Workspace,
    };
    lower(model, &options)
}

/// All changes between two models, in both meanings.
pub fn compare(old: &EntityModel, new: &EntityModel) -> Vec<Change> {
    let (was, is) = (lowered(old), lowered(new));
    let changes = diff::compare(old, new);
    rust_diff::compare(changes, Side { model: old, rust: &was }, Side { model: new, rust: &is })
}

/// The facts of changes, the same for both directions.
fn facts(changes: &[Change], swapped: bool) -> Vec<String> {
    let mut facts: Vec<String> = changes
        .iter()
        .filter(|change| change.aspect != Aspect::Rust)
        .map(|change| {
            let (old, new) = if swapped { (&change.new, &change.old) } else { (&change.old, &change.new) };
            // What has another name is listed by its new one, and what is of another kind under that.
            let by_name = matches!(change.aspect, Aspect::Name);
            let element = if by_name { String::new() } else { change.element.to_string() };
            format!("{element} {} {:?} {old:?} {new:?}", change.aspect.words(), change.term)
        })
        .collect();
    facts.sort();
    facts
}

/// Whether the changes one way are those the other way, with old and new swapped.
pub fn assert_mirrored(old: &EntityModel, new: &EntityModel) {
    let there = diff::compare(old, new);
    let back = diff::compare(new, old);
    if there.iter().chain(&back).any(|change| change.aspect == Aspect::Name) {
        // Elements below a renamed one are listed by its new name, which is the old one backwards.
        assert_eq!(there.len(), back.len(), "{there:#?}\n{back:#?}");
    } else {
        assert_eq!(facts(&there, false), facts(&back, true));
    }
}

/// A change as one line: `element: aspect old → new | wire | Rust`, then an item a line for what changes in Rust.
pub fn line(change: &Change) -> String {
    let text = |value: &Option<String>| value.clone().unwrap_or_else(|| "∅".to_owned());
    let term = change.term.as_ref().map(|term| format!(" @{term}")).unwrap_or_default();
    let note = change.note.as_ref().map(|note| format!(" ({note})")).unwrap_or_default();
    let (old, new) = (text(&change.old), text(&change.new));
    let (kind, aspect) = (change.element.kind.words(), change.aspect.words());
    let mut line =
        format!("{kind} {}: {aspect}{term} {old} → {new}{note} | {} | {}", change.element, change.wire, change.rust);
    for effect in &change.rust_effects {
        let others = if effect.inherited > 0 { format!(" +{}", effect.inherited) } else { String::new() };
        line += &format!("\n    {}: {}{others} | {}", effect.item, effect.what, effect.impact);
    }
    line
}

/// The lines of what changes where [`SHOP`] reads otherwise.
pub fn changed(from: &str, to: &str) -> String {
    assert!(SHOP.contains(from), "{from} has to stand there");
    let (old, new) = (read(SHOP), read(&SHOP.replace(from, to)));
    assert_mirrored(&old, &new);
    compare(&old, &new).iter().map(line).collect::<Vec<_>>().join("\n")
}
