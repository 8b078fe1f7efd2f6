//! A small service with every shape that a URL can meet, written as specs.

use msgraph_codegen::ir::EntityModel;
use msgraph_codegen::source::SourceFile;
use msgraph_codegen::spec;

const DOCUMENT: &str = "$Version: \"4.0\"\n$EntityContainer: microsoft.graph.GraphService\n";

const ENTITY_TYPES: &str = r##"
entity:
  $Kind: EntityType
  $Abstract: true
  $Key: [id]
  id: {$Type: Edm.String, $Nullable: false}
user:
  $Kind: EntityType
  $BaseType: microsoft.graph.entity
  $HasStream: true
  displayName: {$Type: Edm.String, $Nullable: true}
  address: {$Type: microsoft.graph.address, $Nullable: true}
  kind: {$Type: microsoft.graph.userKind, $Nullable: true}
  photo: {$Type: Edm.Stream, $Nullable: true}
  messages: {$Kind: NavigationProperty, $Type: microsoft.graph.message, $Collection: true, $Nullable: false, $ContainsTarget: true}
  manager: {$Kind: NavigationProperty, $Type: microsoft.graph.user, $Nullable: true}
  drive: {$Kind: NavigationProperty, $Type: microsoft.graph.drive, $Nullable: true}
guest:
  $Kind: EntityType
  $BaseType: microsoft.graph.user
  sponsor: {$Kind: NavigationProperty, $Type: microsoft.graph.user, $Nullable: true}
visitor:
  $Kind: EntityType
  $BaseType: microsoft.graph.guest
  sponsor2: {$Kind: NavigationProperty, $Type: microsoft.graph.user, $Nullable: true}
message:
  $Kind: EntityType
  $BaseType: microsoft.graph.entity
  subject: {$Type: Edm.String, $Nullable: true}
drive:
  $Kind: EntityType
  $BaseType: microsoft.graph.entity
  root: {$Kind: NavigationProperty, $Type: microsoft.graph.driveItem, $Nullable: true}
  items: {$Kind: NavigationProperty, $Type: microsoft.graph.driveItem, $Collection: true, $Nullable: false}
driveItem:
  $Kind: EntityType
  $BaseType: microsoft.graph.entity
  "@MsGraphRust.V1.PathAddressed": true
  content: {$Type: Edm.Stream, $Nullable: true}
  children: {$Kind: NavigationProperty, $Type: microsoft.graph.driveItem, $Collection: true, $Nullable: false}
"##;

const COMPLEX_TYPES: &str = r##"
address:
  $Kind: ComplexType
  city: {$Type: Edm.String, $Nullable: true}
"##;

const ENUM_TYPES: &str = "userKind:\n  $Kind: EnumType\n  $UnderlyingType: Edm.Int32\n  member: 0\n";

const OPERATIONS: &str = r##"
assign:
  - $Kind: Action
    $IsBound: true
    $Parameter:
      - {$Name: this, $Type: microsoft.graph.user, $Nullable: true}
      - {$Name: value, $Type: Edm.String, $Nullable: true}
delta:
  - $Kind: Function
    $IsBound: true
    $Parameter:
      - {$Name: this, $Type: microsoft.graph.entity, $Collection: true, $Nullable: true}
    $ReturnType: {$Type: microsoft.graph.entity, $Collection: true, $Nullable: true}
browse:
  - $Kind: Action
    $IsBound: true
    $Parameter:
      - {$Name: this, $Type: microsoft.graph.user, $Nullable: true}
    $ReturnType: {$Type: Edm.Int32, $Nullable: true}
  - $Kind: Function
    $IsBound: true
    $Parameter:
      - {$Name: this, $Type: microsoft.graph.user, $Nullable: true}
    $ReturnType: {$Type: Edm.String, $Nullable: true}
search:
  - $Kind: Function
    $IsBound: true
    $IsComposable: true
    $Parameter:
      - {$Name: this, $Type: microsoft.graph.driveItem, $Nullable: true}
      - {$Name: q, $Type: Edm.String, $Nullable: true}
    $ReturnType: {$Type: microsoft.graph.driveItem, $Collection: true, $Nullable: true}
  - $Kind: Function
    $IsBound: true
    $Parameter:
      - {$Name: this, $Type: microsoft.graph.driveItem, $Nullable: true}
      - {$Name: from, $Type: Edm.Date, $Nullable: true}
      - {$Name: to, $Type: Edm.Date, $Nullable: true, "@Org.OData.Core.V1.OptionalParameter": {}}
    $ReturnType: {$Type: microsoft.graph.driveItem, $Collection: true, $Nullable: true}
welcome:
  - $Kind: Action
    $IsBound: true
    $Parameter:
      - {$Name: this, $Type: microsoft.graph.guest, $Nullable: true}
"##;

const SECURITY: &str = r##"
run:
  - $Kind: Action
    $IsBound: true
    $Parameter:
      - {$Name: this, $Type: microsoft.graph.user, $Nullable: true}
    $ReturnType: {$Type: microsoft.graph.security.runResult, $Nullable: false}
"##;

const SECURITY_TYPES: &str = "runResult:\n  $Kind: ComplexType\naddress:\n  $Kind: ComplexType\n";

const CONTAINER: &str = r##"
GraphService:
  $Kind: EntityContainer
  me: {$Type: microsoft.graph.user, $Nullable: false}
  users: {$Collection: true, $Type: microsoft.graph.user}
"##;

/// The model.
pub fn model() -> EntityModel {
    let file = |name: &str, text: &str| SourceFile::new(format!("schema/{name}.yaml"), text);
    let files = [
        file("document", DOCUMENT),
        file("microsoft.graph/entity-types", ENTITY_TYPES),
        file("microsoft.graph/complex-types", COMPLEX_TYPES),
        file("microsoft.graph/enum-types", ENUM_TYPES),
        file("microsoft.graph/operations", OPERATIONS),
        file("microsoft.graph/container", CONTAINER),
        file("microsoft.graph.security/operations", SECURITY),
        file("microsoft.graph.security/complex-types", SECURITY_TYPES),
    ];
    spec::read(&files).unwrap_or_else(|problems| panic!("{problems}")).model
}
