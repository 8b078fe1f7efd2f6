//! Every class of change, on a small description written for it: one fact is changed, and the lines say what is reported.
//!
//! A line is `element: aspect old → new | on the wire | in Rust`, with the items of the crate below it. [`changed`] also
//! holds the reports of both directions against each other.

mod diff_cases;

use std::time::{Duration, Instant};

use diff_cases::{changed, compare, read};

/// A test a class: what stands in the description, what stands there then, and what that is reported as.
macro_rules! classes {
    ($($name:ident: $from:literal => $to:literal, [$($line:literal),* $(,)?];)*) => {
        $(#[test]
        fn $name() {
            let expected: &[&str] = &[$($line),*];
            assert_eq!(changed($from, $to).lines().collect::<Vec<_>>(), expected);
        })*
    };
}

classes! {
    type_added: r##"<Action Name="close""## => r##"<ComplexType Name="note"/><Action Name="close""##, [
        "complex type shop.note: existence ∅ → 0 properties | additive | additive",
        "    models::Note: new | additive",
    ];

    type_removed: r##"<ComplexType Name="legend">
  <Property Name="text" Type="Edm.String"/>
</ComplexType>
"## => "", [
        "complex type shop.legend: existence 1 property → ∅ | breaking | breaking",
        "    models::Legend: gone | breaking",
    ];

    derived_type_removed: r##"<EntityType Name="rush" BaseType="shop.order">
  <Property Name="hours" Type="Edm.Int32"/>
</EntityType>
"## => r##"<ComplexType Name="rush"/>"##, [
        "complex type shop.rush: kind entity type → complex type | breaking | breaking",
        "    models::OrderKind: gone, and `derived()` with it | breaking",
        "    models::Rush: no longer derives from `shop.order` | breaking",
        "    models::Rush: no longer derives from `shop.thing` | breaking",
        "    models::Rush::address: gone | breaking",
        "    models::Rush::id: gone | breaking",
        "    models::Rush::sum: gone | breaking",
        "    models::Rush::total: gone | breaking",
        "    models::ThingKind::Rush: gone | breaking",
        "    requests::order::OrderCollection::cast_to_rush: gone | breaking",
        "    requests::order::OrderResource::cast_to_rush: gone +1 | breaking",
        "    requests::rush::RushCollection: gone | breaking",
        "    requests::rush::RushResource: no longer stands on `requests::order::OrderResource` | breaking",
        "    requests::rush::RushResource::cancel: gone | breaking",
        "    requests::rush::RushResource::close: gone | breaking",
        "    requests::rush::RushResource::content: gone | breaking",
        "    requests::order::OrderCollection: was a type of its own, now an alias of `mg::Many<models::Order, OrderResource>` | possibly breaking",
        "complex type shop.rush: base type shop.order → ∅ (no longer inherits address, id, sum, total) | breaking | additive",
        "property shop.rush/hours: existence Edm.Int32 → ∅ | breaking | breaking",
        "    models::Rush::hours: gone | breaking",
    ];

    type_renamed: "locality" => "place", [
        "complex type shop.place: name shop.locality → shop.place | possibly breaking | breaking",
        "    models::Locality: now `models::Place` | breaking",
        "    models::Order::address: `Field<mg::Boxed<super::Locality>>` → `Field<mg::Boxed<super::Place>>` +1 | breaking",
    ];

    entity_type_becomes_complex: r##"<EntityType Name="party" BaseType="shop.thing">
  <Property Name="taxNumber" Type="Edm.String"/>
</EntityType>
<EntityType Name="customer" BaseType="shop.party" OpenType="true">"## => r##"<ComplexType Name="party">
  <Property Name="taxNumber" Type="Edm.String"/>
</ComplexType>
<EntityType Name="customer" BaseType="shop.thing" OpenType="true">"##, [
        "entity type shop.customer: base type shop.party → shop.thing (no longer inherits taxNumber) | breaking | breaking",
        "    models::Customer: no longer derives from `shop.party` | breaking",
        "    models::Customer::tax_number: gone | breaking",
        "    models::PartyKind: gone, and `derived()` with it | breaking",
        "complex type shop.party: kind entity type → complex type | breaking | breaking",
        "    models::Party: no longer derives from `shop.thing` | breaking",
        "    models::Party::id: gone | breaking",
        "    models::ThingKind::Party: gone | breaking",
        "complex type shop.party: base type shop.thing → ∅ (no longer inherits id) | breaking | additive",
    ];

    base_skipped: r##"<EntityType Name="customer" BaseType="shop.party""## => r##"<EntityType Name="customer" BaseType="shop.thing""##, [
        "entity type shop.customer: base type shop.party → shop.thing (no longer inherits taxNumber) | breaking | breaking",
        "    models::Customer: no longer derives from `shop.party` | breaking",
        "    models::Customer::tax_number: gone | breaking",
        "    models::PartyKind: gone, and `derived()` with it | breaking",
    ];

    base_put_in_between: r##"<EntityType Name="order" BaseType="shop.thing""## => r##"<EntityType Name="order" BaseType="shop.party""##, [
        "entity type shop.order: base type shop.thing → shop.party (inherits taxNumber) | additive | additive",
        "    models::Order::tax_number: new | additive",
    ];

    key_changed: r##"<PropertyRef Name="id"/></Key>
"## => r##"<PropertyRef Name="number"/></Key><Property Name="number" Type="Edm.Int64" Nullable="false"/>
"##, [
        "entity type shop.thing: key id → number | breaking | additive",
        "property shop.thing/number: existence ∅ → Edm.Int64, not null | additive | additive",
        "    models::Thing::number: new +4 | additive",
    ];

    no_longer_abstract: r##" Abstract="true""## => "", [
        "entity type shop.thing: abstract true → false | additive | additive",
    ];

    abstract_now: r##"<EntityType Name="rush""## => r##"<EntityType Name="rush" Abstract="true""##, [
        "entity type shop.rush: abstract false → true | breaking | additive",
    ];

    no_longer_open: r##" OpenType="true""## => "", [
        "entity type shop.customer: open true → false | breaking | additive",
    ];

    open_now: r##"<ComplexType Name="locality">"## => r##"<ComplexType Name="locality" OpenType="true">"##, [
        "complex type shop.locality: open false → true | additive | additive",
    ];

    media_stream_gone: r##" HasStream="true""## => "", [
        "entity type shop.order: media stream true → false | breaking | breaking",
        "    requests::order::OrderResource::content: gone +1 | breaking",
    ];

    property_added: r##"<Property Name="rating""## => r##"<Property Name="since" Type="Edm.Date"/><Property Name="rating""##, [
        "property shop.customer/since: existence ∅ → Edm.Date | additive | additive",
        "    models::Customer::since: new | additive",
    ];

    property_removed: r##"  <Property Name="rating" Type="Edm.Int32"/>
"## => "", [
        "property shop.customer/rating: existence Edm.Int32 → ∅ | breaking | breaking",
        "    models::Customer::rating: gone | breaking",
    ];

    property_of_a_base_removed: r##"  <Property Name="total" Type="Edm.Decimal" Scale="2"/>
"## => "", [
        "property shop.order/total: existence Edm.Decimal → ∅ | breaking | breaking",
        "    models::Order::total: gone +1 | breaking",
    ];

    property_renamed: r##"<Property Name="rating""## => r##"<Property Name="ratingValue""##, [
        "property shop.customer/ratingValue: name rating → ratingValue | breaking | breaking",
        "    models::Customer::rating: gone | breaking",
        "    models::Customer::rating_value: new | additive",
    ];

    property_type_changed: r##"<Property Name="rating" Type="Edm.Int32""## => r##"<Property Name="rating" Type="Edm.Boolean""##, [
        "property shop.customer/rating: type Edm.Int32 → Edm.Boolean | breaking | breaking",
        "    models::Customer::rating: `Field<i32>` → `Field<bool>` | breaking",
    ];

    number_widened: r##"<Property Name="rating" Type="Edm.Int32""## => r##"<Property Name="rating" Type="Edm.Int64""##, [
        "property shop.customer/rating: type Edm.Int32 → Edm.Int64 | possibly breaking | breaking",
        "    models::Customer::rating: `Field<i32>` → `Field<i64>` | breaking",
    ];

    string_becomes_enumeration: r##"<Property Name="city" Type="Edm.String""## => r##"<Property Name="city" Type="shop.state""##, [
        "property shop.locality/city: type Edm.String → shop.state | possibly breaking | breaking",
        "    models::Locality::city: `Field<String>` → `Field<mg::Open<super::State>>` | breaking",
    ];

    one_becomes_many: r##"<Property Name="rating" Type="Edm.Int32""## => r##"<Property Name="rating" Type="Collection(Edm.Int32)""##, [
        "property shop.customer/rating: type Edm.Int32 → Collection(Edm.Int32) | breaking | breaking",
        "    models::Customer::rating: `Field<i32>` → `Field<Vec<i32>>` | breaking",
    ];

    nullable_now: r##"Nullable="false"/>
  <NavigationProperty"## => "/>\n  <NavigationProperty", [
        "property shop.customer/tags: nullable false → true | possibly breaking | additive",
    ];

    not_null_now: r##"<Property Name="rating" Type="Edm.Int32""## => r##"<Property Name="rating" Type="Edm.Int32" Nullable="false""##, [
        "property shop.customer/rating: nullable true → false | possibly breaking | additive",
    ];

    facets_changed: r##"MaxLength="80""## => r##"MaxLength="40""##, [
        "property shop.customer/name: facets MaxLength 80 → MaxLength 40 | possibly breaking | additive",
    ];

    default_value_changed: r##"<Property Name="rating" Type="Edm.Int32""## => r##"<Property Name="rating" Type="Edm.Int32" DefaultValue="3""##, [
        "property shop.customer/rating: default value ∅ → 3 | possibly breaking | additive",
    ];

    property_becomes_navigation: r##"<Property Name="state" Type="shop.state"/>"## => r##"<NavigationProperty Name="state" Type="shop.order"/>"##, [
        "navigation property shop.customer/state: kind property: shop.state → navigation property: shop.order | breaking | breaking",
        "    models::Customer::state: gone | breaking",
        "    requests::customer::CustomerResource::state: new | additive",
    ];

    navigation_added: r##"<NavigationProperty Name="favourite""## => r##"<NavigationProperty Name="drafts" Type="Collection(shop.order)"/><NavigationProperty Name="favourite""##, [
        "navigation property shop.customer/drafts: existence ∅ → Collection(shop.order) | additive | additive",
        "    requests::customer::CustomerResource::drafts: new | additive",
    ];

    first_navigation_of_a_builder: r##"<Property Name="hours" Type="Edm.Int32"/>"## => r##"<Property Name="hours" Type="Edm.Int32"/><NavigationProperty Name="buyer" Type="shop.customer"/>"##, [
        "navigation property shop.rush/buyer: existence ∅ → shop.customer | additive | additive",
        "    requests::rush::RushResource::buyer: new | additive",
    ];

    navigation_removed: r##"  <NavigationProperty Name="favourite" Type="shop.order"/>
"## => "", [
        "navigation property shop.customer/favourite: existence shop.order → ∅ | breaking | breaking",
        "    models::Customer::FAVOURITE: gone | breaking",
        "    requests::customer::CustomerResource::favourite: gone | breaking",
    ];

    navigation_leads_elsewhere: r##"Name="favourite" Type="shop.order""## => r##"Name="favourite" Type="shop.customer""##, [
        "navigation property shop.customer/favourite: type shop.order → shop.customer | breaking | breaking",
        "    models::Customer::FAVOURITE: `mg::Nav<Self, super::Order>` → `mg::Nav<Self, super::Customer>` | breaking",
        "    requests::customer::CustomerResource::favourite: `favourite() -> requests::OrderResource` → `favourite() -> requests::CustomerResource` | breaking",
    ];

    navigation_leads_to_a_derived_type: r##"Name="favourite" Type="shop.order""## => r##"Name="favourite" Type="shop.rush""##, [
        "navigation property shop.customer/favourite: type shop.order → shop.rush | possibly breaking | breaking",
        "    models::Customer::FAVOURITE: `mg::Nav<Self, super::Order>` → `mg::Nav<Self, super::Rush>` | breaking",
        "    requests::customer::CustomerResource::favourite: `favourite() -> requests::OrderResource` → `favourite() -> requests::RushResource` | breaking",
    ];

    no_longer_contained: r##" ContainsTarget="true""## => "", [
        "navigation property shop.customer/orders: containment true → false | possibly breaking | additive",
    ];

    partner_named: r##"Name="favourite" Type="shop.order""## => r##"Name="favourite" Type="shop.order" Partner="of""##, [
        "navigation property shop.customer/favourite: partner ∅ → of | additive | additive",
    ];

    delete_cascades: r##"<NavigationProperty Name="favourite" Type="shop.order"/>"## => r##"<NavigationProperty Name="favourite" Type="shop.order"><OnDelete Action="Cascade"/></NavigationProperty>"##, [
        "navigation property shop.customer/favourite: on delete ∅ → Cascade | possibly breaking | additive",
    ];

    referential_constraint: r##"<NavigationProperty Name="favourite" Type="shop.order"/>"## => r##"<NavigationProperty Name="favourite" Type="shop.order"><ReferentialConstraint Property="name" ReferencedProperty="id"/></NavigationProperty>"##, [
        "navigation property shop.customer/favourite: referential constraints ∅ → name = id | additive | additive",
    ];

    member_added: r##"<Member Name="closed" Value="1"/>"## => r##"<Member Name="closed" Value="1"/><Member Name="lost" Value="2"/>"##, [
        "member shop.state/lost: existence ∅ → 2 | additive | additive",
        "    models::State::Lost: new | additive",
    ];

    member_removed: r##"  <Member Name="closed" Value="1"/>
"## => "", [
        "member shop.state/closed: existence 1 → ∅ | breaking | breaking",
        "    models::State::Closed: gone | breaking",
    ];

    member_renamed: r##"<Member Name="closed" Value="1"/>"## => r##"<Member Name="shut" Value="1"/>"##, [
        "member shop.state/shut: name closed → shut | breaking | breaking",
        "    models::State::Closed: gone | breaking",
        "    models::State::Shut: new | additive",
    ];

    member_renumbered: r##"<Member Name="closed" Value="1"/>"## => r##"<Member Name="closed" Value="7"/>"##, [
        "member shop.state/closed: value 1 → 7 | possibly breaking | additive",
    ];

    flags_gone: r##" IsFlags="true""## => "", [
        "enum type shop.options: flags true → false | breaking | breaking",
        "    models::Options: no longer has `|` | breaking",
        "    requests::order::Cancel::new: `new(options: mg::Flags<models::Options>)` → `new(options: mg::Open<models::Options>)` | breaking",
        "    requests::order::Cancel::options: `Field<mg::Flags<models::Options>>` → `Field<mg::Open<models::Options>>` | breaking",
    ];

    flags_now: r##"<EnumType Name="state">"## => r##"<EnumType Name="state" IsFlags="true">"##, [
        "enum type shop.state: flags false → true | possibly breaking | breaking",
        "    models::Customer::state: `Field<mg::Open<super::State>>` → `Field<mg::Flags<super::State>>` | breaking",
    ];

    underlying_type_changed: r##" UnderlyingType="Edm.Int64""## => "", [
        "enum type shop.options: underlying type Edm.Int64 → Edm.Int32 | possibly breaking | additive",
    ];

    action_added: r##"<Action Name="close""## => r##"<Action Name="open" IsBound="true"><Parameter Name="this" Type="shop.order"/></Action><Action Name="close""##, [
        "action shop.open(shop.order): existence ∅ → () | additive | additive",
        "    requests::order::OrderResource::open: new +1 | additive",
    ];

    action_removed: r##"<Action Name="close" IsBound="true">
  <Parameter Name="this" Type="shop.order"/>
</Action>"## => "", [
        "action shop.close(shop.order): existence () → ∅ | breaking | breaking",
        "    requests::order::OrderResource::close: gone +1 | breaking",
    ];

    action_renamed: r##"<Action Name="close""## => r##"<Action Name="closeAll""##, [
        "action shop.closeAll(shop.order): name shop.close → shop.closeAll | breaking | breaking",
        "    requests::order::OrderResource::close: gone +1 | breaking",
        "    requests::order::OrderResource::close_all: new +1 | additive",
    ];

    action_becomes_function: r##"<Action Name="close" IsBound="true">
  <Parameter Name="this" Type="shop.order"/>
</Action>"## => r##"<Function Name="close" IsBound="true">
  <Parameter Name="this" Type="shop.order"/><ReturnType Type="Edm.Boolean"/>
</Function>"##, [
        "function shop.close(shop.order): kind action → function | breaking | breaking",
        "    requests::order::OrderResource::close: `close() -> mg::Request<()>` → `close() -> mg::Request<bool>` +1 | breaking",
        "function shop.close(shop.order): result ∅ → Edm.Boolean | possibly breaking | additive",
    ];

    action_bound_to_the_base: r##"<Parameter Name="this" Type="shop.rush"/>"## => r##"<Parameter Name="this" Type="shop.order"/>"##, [
        "action shop.ship(shop.order): existence ∅ → () | additive | additive",
        "    requests::order::OrderResource::ship: new | additive",
        "action shop.ship(shop.rush): place shop.rush → shop.order | additive | possibly breaking",
        "    requests::rush::RushResource: was a type of its own, now an alias of `mg::One<models::Rush, requests::OrderResource>` | possibly breaking",
    ];

    overload_added: r##"<Action Name="close""## => r##"<Action Name="close" IsBound="true"><Parameter Name="this" Type="shop.order"/><Parameter Name="at" Type="Edm.Date"/></Action><Action Name="close""##, [
        "action shop.close(shop.order): overload ∅ → (at: Edm.Date) | additive | additive",
        "    requests::order::OrderResource::close_with: new +1 | additive",
    ];

    required_parameter_added: r##"<Parameter Name="reason" Type="Edm.String"/>"## => r##"<Parameter Name="reason" Type="Edm.String"/><Parameter Name="by" Type="Edm.String" Nullable="false"/>"##, [
        "parameter shop.cancel(shop.order)/by: existence ∅ → Edm.String, not null | breaking | breaking",
        "    requests::order::Cancel::new: `new(options: mg::Flags<models::Options>)` → `new(by: String, options: mg::Flags<models::Options>)` | breaking",
        "    requests::order::Cancel::by: new | additive",
    ];

    nullable_parameter_added: r##"<Parameter Name="reason" Type="Edm.String"/>"## => r##"<Parameter Name="reason" Type="Edm.String"/><Parameter Name="by" Type="Edm.String"/>"##, [
        "parameter shop.cancel(shop.order)/by: existence ∅ → Edm.String | possibly breaking | additive",
        "    requests::order::Cancel::by: new | additive",
    ];

    optional_parameter_added: r##"<Parameter Name="reason" Type="Edm.String"/>"## => r##"<Parameter Name="reason" Type="Edm.String"/><Parameter Name="by" Type="Edm.String"><Annotation Term="Org.OData.Core.V1.OptionalParameter"/></Parameter>"##, [
        "parameter shop.cancel(shop.order)/by: existence ∅ → Edm.String, optional | additive | additive",
        "    requests::order::Cancel::by: new | additive",
    ];

    first_parameter_added: r##"<Action Name="close" IsBound="true">
  <Parameter Name="this" Type="shop.order"/>"## => r##"<Action Name="close" IsBound="true">
  <Parameter Name="this" Type="shop.order"/><Parameter Name="at" Type="Edm.Date"/>"##, [
        "parameter shop.close(shop.order)/at: existence ∅ → Edm.Date | possibly breaking | breaking",
        "    requests::order::OrderResource::close: `close() -> mg::Request<()>` → `close(Close) -> mg::Request<()>` +1 | breaking",
    ];

    function_parameter_added: r##"<Parameter Name="top" Type="Edm.Int32"/>"## => r##"<Parameter Name="top" Type="Edm.Int32"/><Parameter Name="skip" Type="Edm.Int32"/>"##, [
        "parameter shop.best(Collection(shop.customer))/skip: existence ∅ → Edm.Int32 | breaking | breaking",
        "    requests::customer::Best::new: `new(top: i32)` → `new(top: i32, skip: i32)` | breaking",
        "    requests::customer::Best::skip: new | additive",
    ];

    parameter_removed: r##"  <Parameter Name="reason" Type="Edm.String"/>
"## => "", [
        "parameter shop.cancel(shop.order)/reason: existence Edm.String → ∅ | breaking | breaking",
        "    requests::order::Cancel::reason: gone | breaking",
    ];

    parameter_renamed: r##"<Parameter Name="reason" Type="Edm.String"/>"## => r##"<Parameter Name="reasonText" Type="Edm.String"/>"##, [
        "parameter shop.cancel(shop.order)/reasonText: name reason → reasonText | breaking | breaking",
        "    requests::order::Cancel::reason: gone | breaking",
        "    requests::order::Cancel::reason_text: new | additive",
    ];

    parameter_type_changed: r##"<Parameter Name="reason" Type="Edm.String"/>"## => r##"<Parameter Name="reason" Type="Edm.Int32"/>"##, [
        "parameter shop.cancel(shop.order)/reason: type Edm.String → Edm.Int32 | breaking | breaking",
        "    requests::order::Cancel::reason: `Field<String>` → `Field<i32>` | breaking",
    ];

    parameter_not_null_now: r##"<Parameter Name="reason" Type="Edm.String"/>"## => r##"<Parameter Name="reason" Type="Edm.String" Nullable="false"/>"##, [
        "parameter shop.cancel(shop.order)/reason: nullable true → false | breaking | breaking",
        "    requests::order::Cancel::new: `new(options: mg::Flags<models::Options>)` → `new(reason: String, options: mg::Flags<models::Options>)` | breaking",
    ];

    parameter_optional_now: r##"<Parameter Name="reason" Type="Edm.String"/>"## => r##"<Parameter Name="reason" Type="Edm.String"><Annotation Term="Org.OData.Core.V1.OptionalParameter"/></Parameter>"##, [
        "parameter shop.cancel(shop.order)/reason: optional false → true | additive | additive",
    ];

    parameters_in_another_order: r##"<Parameter Name="reason" Type="Edm.String"/>
  <Parameter Name="options" Type="shop.options" Nullable="false"/>"## => r##"<Parameter Name="options" Type="shop.options" Nullable="false"/>
  <Parameter Name="reason" Type="Edm.String"/>"##, [
        "action shop.cancel(shop.order): order of parameters reason, options → options, reason | additive | additive",
    ];

    binding_parameter_renamed: r##"<Parameter Name="these""## => r##"<Parameter Name="bindingParameter""##, [
        "function shop.best(Collection(shop.customer)): binding parameter these: Collection(shop.customer) → bindingParameter: Collection(shop.customer) | additive | additive",
    ];

    result_changed: r##"<ReturnType Type="shop.order" Nullable="false"/>"## => r##"<ReturnType Type="shop.customer" Nullable="false"/>"##, [
        "action shop.cancel(shop.order): result shop.order → shop.customer | breaking | breaking",
        "    requests::order::OrderResource::cancel: `cancel(Cancel) -> mg::Request<models::Order>` → `cancel(Cancel) -> mg::Request<models::Customer>` +1 | breaking",
    ];

    result_nullable_now: r##"<ReturnType Type="shop.order" Nullable="false"/>"## => r##"<ReturnType Type="shop.order"/>"##, [
        "action shop.cancel(shop.order): nullable false → true | possibly breaking | additive",
    ];

    result_gone: r##"  <ReturnType Type="shop.order" Nullable="false"/>
"## => "", [
        "action shop.cancel(shop.order): result shop.order, not null → ∅ | breaking | breaking",
        "    requests::order::OrderResource::cancel: `cancel(Cancel) -> mg::Request<models::Order>` → `cancel(Cancel) -> mg::Request<()>` +1 | breaking",
    ];

    result_now: r##"<Action Name="close" IsBound="true">
  <Parameter Name="this" Type="shop.order"/>"## => r##"<Action Name="close" IsBound="true">
  <Parameter Name="this" Type="shop.order"/><ReturnType Type="Edm.String"/>"##, [
        "action shop.close(shop.order): result ∅ → Edm.String | possibly breaking | breaking",
        "    requests::order::OrderResource::close: `close() -> mg::Request<()>` → `close() -> mg::Request<String>` +1 | breaking",
    ];

    not_composable_now: r##" IsComposable="true""## => "", [
        "function shop.best(Collection(shop.customer)): composable true → false | breaking | breaking",
        "    requests::customer::CustomerCollection::best: `best(Best) -> requests::CustomerCollection` → `best(Best) -> mg::Request<mg::Page<models::Customer>>` | breaking",
    ];

    entity_set_path: r##"<Function Name="best" IsBound="true""## => r##"<Function Name="best" EntitySetPath="these" IsBound="true""##, [
        "function shop.best(Collection(shop.customer)): entity set path ∅ → these | additive | additive",
    ];

    entity_set_added: "<Singleton" => r##"<EntitySet Name="parties" EntityType="shop.party"/><Singleton"##, [
        "entity set /parties: existence ∅ → shop.party | additive | additive",
        "    Graph::parties: new | additive",
    ];

    entity_set_removed: r##"  <EntitySet Name="orders" EntityType="shop.order"/>
"## => "", [
        "entity set /orders: existence shop.order → ∅ | breaking | breaking",
        "    Graph::orders: gone | breaking",
    ];

    entity_set_becomes_singleton: r##"<EntitySet Name="orders" EntityType="shop.order"/>"## => r##"<Singleton Name="orders" Type="shop.order"/>"##, [
        "singleton /orders: kind entity set → singleton | breaking | breaking",
        "    Graph::orders: `orders() -> requests::OrderCollection` → `orders() -> requests::OrderResource` | breaking",
    ];

    singleton_renamed: r##"<Singleton Name="owner""## => r##"<Singleton Name="proprietor""##, [
        "singleton /proprietor: name /owner → /proprietor | breaking | breaking",
        "    Graph::owner: gone | breaking",
        "    Graph::proprietor: new | additive",
    ];

    singleton_of_another_type: r##"<Singleton Name="owner" Type="shop.customer""## => r##"<Singleton Name="owner" Type="shop.party""##, [
        "singleton /owner: target shop.customer → shop.party | breaking | breaking",
        "    Graph::owner: `owner() -> requests::CustomerResource` → `owner() -> requests::PartyResource` | breaking",
    ];

    binding_changed: r##"Path="favourite" Target="orders""## => r##"Path="orders" Target="orders""##, [
        "entity set /customers: navigation bindings 1 of 1 → 1 of 1 | additive | additive",
    ];

    container_renamed: r##"<EntityContainer Name="container""## => r##"<EntityContainer Name="shopService""##, [
        "container container: name container → shopService | additive | additive",
    ];

    deprecation_announced: r##"<Property Name="rating" Type="Edm.Int32"/>"## => r##"<Property Name="rating" Type="Edm.Int32"><Annotation Term="Org.OData.Core.V1.Revisions"><Collection><Record><PropertyValue Property="Date" Date="2026-03-01"/><PropertyValue Property="Version" String="2026-03/old"/><PropertyValue Property="Kind" EnumMember="Org.OData.Core.V1.RevisionKind/Deprecated"/><PropertyValue Property="Description" String="A sentence."/><PropertyValue Property="RemovalDate" Date="2027-03-01"/></Record></Collection></Annotation></Property>"##, [
        "property shop.customer/rating: deprecation ∅ → deprecated since 2026-03-01, to be removed on 2027-03-01, revision 2026-03/old | additive | additive",
    ];

    deprecation_dated_otherwise: r##"Date="2025-01-01""## => r##"Date="2025-06-01""##, [
        "property shop.order/sum: deprecation deprecated since 2025-01-01 → deprecated since 2025-06-01 | additive | additive",
    ];

    deprecation_withdrawn: "RevisionKind/Deprecated" => "RevisionKind/Added", [
        "property shop.order/sum: deprecation deprecated since 2025-01-01 → ∅ | additive | additive",
        "property shop.order/sum: annotation @Org.OData.Core.V1.Revisions ∅ → added since 2025-01-01 | additive | additive",
    ];

    property_moved_to_the_base: r##"<Property Name="taxNumber" Type="Edm.String"/>
</EntityType>
<EntityType Name="customer" BaseType="shop.party" OpenType="true">
  <Property Name="name" Type="Edm.String" MaxLength="80"/>"## => r##"<Property Name="taxNumber" Type="Edm.String"/>
  <Property Name="name" Type="Edm.String" MaxLength="80"/>
</EntityType>
<EntityType Name="customer" BaseType="shop.party" OpenType="true">"##, [
        "property shop.customer/name: place shop.customer → shop.party | additive | additive",
        "property shop.party/name: existence ∅ → Edm.String | additive | additive",
        "    models::Party::name: new | additive",
    ];

    property_moved_to_a_derived_type: r##"<Property Name="taxNumber" Type="Edm.String"/>
</EntityType>
<EntityType Name="customer" BaseType="shop.party" OpenType="true">"## => r##"</EntityType>
<EntityType Name="customer" BaseType="shop.party" OpenType="true">
  <Property Name="taxNumber" Type="Edm.String"/>"##, [
        "property shop.customer/taxNumber: place shop.party → shop.customer | additive | additive",
        "property shop.party/taxNumber: existence Edm.String → ∅ | breaking | breaking",
        "    models::Party::tax_number: gone | breaking",
    ];

    navigation_takes_the_name_of_an_action: r##"<Property Name="total""## => r##"<NavigationProperty Name="close" Type="shop.customer"/><Property Name="total""##, [
        "action shop.close(shop.order): Rust ∅ → ∅ | additive | breaking",
        "    requests::order::OrderResource::close: `close() -> mg::Request<()>` → `close() -> requests::CustomerResource` +1 | breaking",
        "navigation property shop.order/close: existence ∅ → shop.customer | additive | additive",
    ];

    capability_refused: r##"<EntitySet Name="orders" EntityType="shop.order"/>"## => r##"<EntitySet Name="orders" EntityType="shop.order"><Annotation Term="Org.OData.Capabilities.V1.UpdateRestrictions"><Record><PropertyValue Property="Updatable" Bool="false"/></Record></Annotation></EntitySet>"##, [
        "entity set /orders: capability @Org.OData.Capabilities.V1.UpdateRestrictions ∅ → {Updatable: false} | possibly breaking | breaking",
        "    Graph::orders: `orders() -> requests::OrderCollection` → `orders() -> mg::capabilities::Restricted<requests::OrderCollection, mg::capabilities::NoUpdate>` | breaking",
    ];

    capability_granted: r##"<EntitySet Name="orders" EntityType="shop.order"/>"## => r##"<EntitySet Name="orders" EntityType="shop.order"><Annotation Term="Org.OData.Capabilities.V1.UpdateRestrictions"><Record><PropertyValue Property="Updatable" Bool="true"/></Record></Annotation></EntitySet>"##, [
        "entity set /orders: capability @Org.OData.Capabilities.V1.UpdateRestrictions ∅ → {Updatable: true} | additive | additive",
    ];

    computed_now: r##"<Property Name="rating" Type="Edm.Int32"/>"## => r##"<Property Name="rating" Type="Edm.Int32"><Annotation Term="Org.OData.Core.V1.Computed" Bool="true"/></Property>"##, [
        "property shop.customer/rating: annotation @Org.OData.Core.V1.Computed ∅ → true | possibly breaking | additive",
    ];

    alternate_key_now: r##"<Property Name="hours" Type="Edm.Int32"/>"## => r##"<Property Name="hours" Type="Edm.Int32"/><Annotation Term="Org.OData.Core.V1.AlternateKeys"><Collection><Record Type="Org.OData.Core.V1.AlternateKey"><PropertyValue Property="Key"><Collection><Record Type="Org.OData.Core.V1.PropertyRef"><PropertyValue Property="Alias" String="hours"/><PropertyValue Property="Name" PropertyPath="hours"/></Record></Collection></PropertyValue></Record></Collection></Annotation>"##, [
        "entity type shop.rush: annotation @Org.OData.Core.V1.AlternateKeys ∅ → [{@type: Org.OData.Core.V1.AlternateKey, Key: [{@type: Org.OData.Core.V1.PropertyRef, Alias: hours, Name: hours}]}] | additive | possibly breaking",
        "    requests::rush::RushCollection: a type of its own now, was an alias of `mg::Many<models::Rush, RushResource>` | possibly breaking",
    ];

    term_added: r##"<Action Name="close""## => r##"<Term Name="colour" Type="Edm.String"/><Action Name="close""##, [
        "term shop.colour: existence ∅ → Edm.String | additive | additive",
    ];

    colliding_property_added: r##"<Property Name="taxNumber" Type="Edm.String"/>"## => r##"<Property Name="taxNumber" Type="Edm.String"/><Property Name="tax_number" Type="Edm.String"/>"##, [
        "property shop.party/tax_number: existence ∅ → Edm.String | additive | additive",
        "    models::Party::tax__number: new +1 | additive",
    ];

    descriptions_are_no_facts: r##"<Property Name="rating" Type="Edm.Int32"/>"## => r##"<Property Name="rating" Type="Edm.Int32"><Annotation Term="Org.OData.Core.V1.Description" String="A sentence."/></Property>"##, [];

}

/// Long enough for a debug build on a busy machine, and far too short for anything quadratic.
const PATIENCE: Duration = Duration::from_secs(120);

/// A chain of types, each with a property of that prefix, and overloads of one function.
fn long(length: usize, prefix: &str) -> msgraph_codegen::ir::EntityModel {
    let base =
        |number: usize| number.checked_sub(1).map_or(String::new(), |base| format!(" BaseType=\"shop.c{base}\""));
    let types = (0..length).map(|number| {
        let property = format!("<Property Name=\"{prefix}{number}\" Type=\"Edm.String\"/>");
        format!("<EntityType Name=\"c{number}\"{}>{property}</EntityType>", base(number))
    });
    let overloads = (0..length).map(|number| {
        format!(
            "<Function Name=\"f\" IsBound=\"true\"><Parameter Name=\"b\" Type=\"shop.c0\"/>\
             <Parameter Name=\"{prefix}{number}\" Type=\"Edm.String\"/><ReturnType Type=\"Edm.String\"/></Function>"
        )
    });
    let set = "<EntityContainer Name=\"c\"><EntitySet Name=\"all\" EntityType=\"shop.c0\"/></EntityContainer>";
    read(&types.chain(overloads).chain([set.to_owned()]).collect::<String>())
}

#[test]
fn long_chains_and_many_overloads_are_compared_in_seconds() {
    let (old, new) = (long(600, "before"), long(600, "after"));
    let start = Instant::now();
    let changes = compare(&old, &new);
    assert!(changes.len() > 1_200, "{}", changes.len());
    assert!(start.elapsed() < PATIENCE, "{:?}", start.elapsed());
}
