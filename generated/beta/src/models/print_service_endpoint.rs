// @generated
use crate::mg;

/// Entity type [`microsoft.graph.printServiceEndpoint`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`PrintServiceEndpointCollection`], for example
/// `graph.print().services().id(id).endpoints()`.
///
/// [`PrintServiceEndpointCollection`]: crate::requests::print_service_endpoint::PrintServiceEndpointCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/printserviceendpoint?view=graph-rest-beta
pub struct PrintServiceEndpoint {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `name`.
    #[deprecated(
        note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)"
    )]
    pub name: mg::Field<String>,
    /// `uri`.
    pub uri: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PrintServiceEndpoint: "microsoft.graph.printServiceEndpoint", entity, base super::Entity;
    display_name: "displayName",
    id: "id" key required,
    name: "name" deprecated,
    uri: "uri",
}

mg::derived_from! { PrintServiceEndpoint: super::Entity }
