// @generated
use crate::mg;

/// Complex type `microsoft.graph.azureAssociatedIdentities`.
///
/// Requests: [`AzureAssociatedIdentitiesResource`], for example:
///
/// ```ignore
/// graph
///     .external()
///     .authorization_systems()
///     .id(id)
///     .cast_to_azure_authorization_system()
///     .associated_identities()
/// ```
///
/// [`AzureAssociatedIdentitiesResource`]: crate::requests::azure_associated_identities::AzureAssociatedIdentitiesResource
pub struct AzureAssociatedIdentities {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AzureAssociatedIdentities: "microsoft.graph.azureAssociatedIdentities", complex;
}

impl AzureAssociatedIdentities {
    /// `all`: many [`AzureIdentity`](super::AzureIdentity).
    pub const ALL: mg::Nav<AzureAssociatedIdentities, Vec<super::AzureIdentity>> = mg::Nav::new(
        "all",
    );
    /// `managedIdentities`: many [`AzureManagedIdentity`](super::AzureManagedIdentity).
    pub const MANAGED_IDENTITIES: mg::Nav<
        AzureAssociatedIdentities,
        Vec<super::AzureManagedIdentity>,
    > = mg::Nav::new("managedIdentities");
    /// `servicePrincipals`: many [`AzureServicePrincipal`](super::AzureServicePrincipal).
    pub const SERVICE_PRINCIPALS: mg::Nav<
        AzureAssociatedIdentities,
        Vec<super::AzureServicePrincipal>,
    > = mg::Nav::new("servicePrincipals");
    /// `users`: many [`AzureUser`](super::AzureUser).
    pub const USERS: mg::Nav<AzureAssociatedIdentities, Vec<super::AzureUser>> = mg::Nav::new(
        "users",
    );
}
