// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.customCalloutExtension`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/customcalloutextension?view=graph-rest-beta>
    CustomCalloutExtension "microsoft.graph.customCalloutExtension" "entity abstract" : super::Entity => CustomCalloutExtensionKind;
    /// `authenticationConfiguration`: customExtensionAuthenticationConfiguration
    authentication_configuration "authenticationConfiguration": mg::Boxed<super::CustomExtensionAuthenticationConfiguration>,
    /// `clientConfiguration`: customExtensionClientConfiguration
    client_configuration "clientConfiguration": mg::Boxed<super::CustomExtensionClientConfiguration>,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `endpointConfiguration`: customExtensionEndpointConfiguration
    endpoint_configuration "endpointConfiguration": mg::Boxed<super::CustomExtensionEndpointConfiguration>,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { CustomCalloutExtension: super::Entity }

/// The types derived from `microsoft.graph.customCalloutExtension`.
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
