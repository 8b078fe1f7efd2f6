// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.industryData.userConfiguration`, a complex type.
    UserConfiguration "microsoft.graph.industryData.userConfiguration" "complex";
    /// `defaultPasswordSettings`: microsoft.graph.industryData.passwordSettings
    default_password_settings "defaultPasswordSettings": mg::Boxed<super::PasswordSettings>,
    /// `licenseSkus`: Collection(String)
    license_skus "licenseSkus": Vec<String>,
}

impl UserConfiguration {
    /// `roleGroup`: `microsoft.graph.industryData.roleGroup`, contained
    pub const ROLE_GROUP: mg::Nav<UserConfiguration, super::RoleGroup> = mg::Nav::new(
        "roleGroup",
    );
}
