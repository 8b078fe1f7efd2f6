// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.azureAssociatedIdentities`, a complex type.
    AzureAssociatedIdentities "microsoft.graph.azureAssociatedIdentities" "complex";
}

impl AzureAssociatedIdentities {
    /// `all`: many `azureIdentity`, contained
    pub const ALL: mg::Nav<AzureAssociatedIdentities, Vec<super::AzureIdentity>> = mg::Nav::new(
        "all",
    );
    /// `managedIdentities`: many `azureManagedIdentity`
    pub const MANAGED_IDENTITIES: mg::Nav<
        AzureAssociatedIdentities,
        Vec<super::AzureManagedIdentity>,
    > = mg::Nav::new("managedIdentities");
    /// `servicePrincipals`: many `azureServicePrincipal`
    pub const SERVICE_PRINCIPALS: mg::Nav<
        AzureAssociatedIdentities,
        Vec<super::AzureServicePrincipal>,
    > = mg::Nav::new("servicePrincipals");
    /// `users`: many `azureUser`
    pub const USERS: mg::Nav<AzureAssociatedIdentities, Vec<super::AzureUser>> = mg::Nav::new(
        "users",
    );
}
