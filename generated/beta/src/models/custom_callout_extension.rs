// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.customCalloutExtension`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`CustomCalloutExtensionCollection`], for example:
///
/// ```ignore
/// graph
///     .entitlement_management()
///     .access_package_catalogs()
///     .id(id)
///     .access_package_custom_workflow_extensions()
/// ```
///
/// [`CustomCalloutExtensionCollection`]: crate::requests::custom_callout_extension::CustomCalloutExtensionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/customcalloutextension?view=graph-rest-beta
pub struct CustomCalloutExtension {
    /// `authenticationConfiguration`.
    pub authentication_configuration: mg::Field<
        mg::Boxed<super::CustomExtensionAuthenticationConfiguration>,
    >,
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
    CustomCalloutExtension: "microsoft.graph.customCalloutExtension", entity abstract, base super::Entity, family CustomCalloutExtensionKind;
    authentication_configuration: "authenticationConfiguration",
    client_configuration: "clientConfiguration",
    description: "description",
    display_name: "displayName",
    endpoint_configuration: "endpointConfiguration",
    id: "id" key required,
}

mg::derived_from! { CustomCalloutExtension: super::Entity }

/// The types derived from [`CustomCalloutExtension`].
#[non_exhaustive]
pub enum CustomCalloutExtensionKind {
    AccessPackageAssignmentRequestWorkflowExtension(
        Box<super::AccessPackageAssignmentRequestWorkflowExtension>,
    ),
    AccessPackageAssignmentWorkflowExtension(
        Box<super::AccessPackageAssignmentWorkflowExtension>,
    ),
    CustomAccessPackageWorkflowExtension(
        Box<super::CustomAccessPackageWorkflowExtension>,
    ),
    CustomAuthenticationExtension(Box<super::CustomAuthenticationExtension>),
    IdentityGovernanceCustomTaskExtension(
        Box<crate::models::identity_governance::CustomTaskExtension>,
    ),
    OnAttributeCollectionStartCustomExtension(
        Box<super::OnAttributeCollectionStartCustomExtension>,
    ),
    OnAttributeCollectionSubmitCustomExtension(
        Box<super::OnAttributeCollectionSubmitCustomExtension>,
    ),
    OnOtpSendCustomExtension(Box<super::OnOtpSendCustomExtension>),
    OnPasswordSubmitCustomExtension(Box<super::OnPasswordSubmitCustomExtension>),
    OnTokenIssuanceStartCustomExtension(Box<super::OnTokenIssuanceStartCustomExtension>),
    OnVerifiedIdClaimValidationCustomExtension(
        Box<super::OnVerifiedIdClaimValidationCustomExtension>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<CustomCalloutExtension>),
}

mg::family! {
    CustomCalloutExtension => CustomCalloutExtensionKind;
    AccessPackageAssignmentRequestWorkflowExtension(super::AccessPackageAssignmentRequestWorkflowExtension),
    AccessPackageAssignmentWorkflowExtension(super::AccessPackageAssignmentWorkflowExtension),
    CustomAccessPackageWorkflowExtension(super::CustomAccessPackageWorkflowExtension),
    CustomAuthenticationExtension(super::CustomAuthenticationExtension),
    IdentityGovernanceCustomTaskExtension(crate::models::identity_governance::CustomTaskExtension),
    OnAttributeCollectionStartCustomExtension(super::OnAttributeCollectionStartCustomExtension),
    OnAttributeCollectionSubmitCustomExtension(super::OnAttributeCollectionSubmitCustomExtension),
    OnOtpSendCustomExtension(super::OnOtpSendCustomExtension),
    OnPasswordSubmitCustomExtension(super::OnPasswordSubmitCustomExtension),
    OnTokenIssuanceStartCustomExtension(super::OnTokenIssuanceStartCustomExtension),
    OnVerifiedIdClaimValidationCustomExtension(super::OnVerifiedIdClaimValidationCustomExtension),
}
