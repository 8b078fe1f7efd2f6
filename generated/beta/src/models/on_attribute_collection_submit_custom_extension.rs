// @generated
use crate::mg;

/// Entity type [`microsoft.graph.onAttributeCollectionSubmitCustomExtension`][reference], derived
/// from [`CustomAuthenticationExtension`](super::CustomAuthenticationExtension).
///
/// Requests: [`OnAttributeCollectionSubmitCustomExtensionCollection`], for example:
///
/// ```ignore
/// graph
///     .identity()
///     .custom_authentication_extensions()
///     .cast_to_on_attribute_collection_submit_custom_extension()
/// ```
///
/// Operations: `validate_authentication_configuration`.
///
/// [`OnAttributeCollectionSubmitCustomExtensionCollection`]: crate::requests::on_attribute_collection_submit_custom_extension::OnAttributeCollectionSubmitCustomExtensionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/onattributecollectionsubmitcustomextension?view=graph-rest-beta
pub struct OnAttributeCollectionSubmitCustomExtension {
    /// `authenticationConfiguration`.
    pub authentication_configuration: mg::Field<
        mg::Boxed<super::CustomExtensionAuthenticationConfiguration>,
    >,
    /// `behaviorOnError`.
    pub behavior_on_error: mg::Field<mg::Boxed<super::CustomExtensionBehaviorOnError>>,
    /// `clientConfiguration`.
    pub client_configuration: mg::Field<
        mg::Boxed<super::CustomExtensionClientConfiguration>,
    >,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `endpointConfiguration`.
    pub endpoint_configuration: mg::Field<
        mg::Boxed<super::CustomExtensionEndpointConfiguration>,
    >,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OnAttributeCollectionSubmitCustomExtension: "microsoft.graph.onAttributeCollectionSubmitCustomExtension", entity, base super::CustomAuthenticationExtension;
    authentication_configuration: "authenticationConfiguration",
    behavior_on_error: "behaviorOnError",
    client_configuration: "clientConfiguration",
    description: "description",
    display_name: "displayName",
    endpoint_configuration: "endpointConfiguration",
    id: "id" key required,
}

mg::derived_from! { OnAttributeCollectionSubmitCustomExtension: super::CustomAuthenticationExtension, super::CustomCalloutExtension, super::Entity }
