// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.permission`, by its URL.
    ///
    /// For example `/shares/{sharedDriveItem-id}/permission`.
    PermissionResource(mg::One<models::Permission>)
}

impl PermissionResource {
    /// `POST …/grant`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Files.ReadWrite**, Files.ReadWrite.All, Sites.ReadWrite.All | **Files.ReadWrite.All**, Sites.ReadWrite.All |
    #[inline]
    pub fn grant(&self, parameters: Grant) -> mg::Request<mg::Page<models::Permission>> {
        mg::Path::action_with(self, "grant", &parameters)
    }

    /// `POST …/revokeGrants`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Files.ReadWrite**, Files.ReadWrite.All, Sites.ReadWrite.All | **Files.ReadWrite.All**, Sites.ReadWrite.All |
    #[inline]
    pub fn revoke_grants(
        &self,
        parameters: RevokeGrants,
    ) -> mg::Request<models::Permission> {
        mg::Path::action_with(self, "revokeGrants", &parameters)
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.permission`, by its URL.
    ///
    /// For example `/sites/{site-id}/permissions`.
    PermissionCollection(mg::Many<models::Permission, PermissionResource>)
}

impl PermissionCollection {
    /// `…(email={email})`
    #[inline]
    pub fn by_email(&self, email: impl Into<mg::Key>) -> PermissionResource {
        mg::Builder::at(mg::Path::alternate_key(self, &[("email", email.into())]))
    }

    /// `…(userPrincipalName={userPrincipalName})`
    #[inline]
    pub fn by_user_principal_name(
        &self,
        user_principal_name: impl Into<mg::Key>,
    ) -> PermissionResource {
        mg::Builder::at(
            mg::Path::alternate_key(
                self,
                &[("userPrincipalName", user_principal_name.into())],
            ),
        )
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.grant`.
    Grant "microsoft.graph.grant" "parameters";
    /// `recipients`: Collection(driveRecipient)
    recipients "recipients": Vec<models::DriveRecipient>,
    /// `roles`: Collection(String)
    roles "roles": Vec<String>,
}

mg::record! {
    /// Parameters of `microsoft.graph.revokeGrants`.
    RevokeGrants "microsoft.graph.revokeGrants" "parameters";
    /// `grantees`: Collection(driveRecipient)
    grantees "grantees": Vec<models::DriveRecipient>,
}
