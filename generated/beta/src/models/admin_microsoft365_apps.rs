// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.adminMicrosoft365Apps`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/adminmicrosoft365apps?view=graph-rest-beta>
    AdminMicrosoft365Apps "microsoft.graph.adminMicrosoft365Apps" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { AdminMicrosoft365Apps: super::Entity }

impl AdminMicrosoft365Apps {
    /// `installationOptions`: `m365AppsInstallationOptions`, contained
    pub const INSTALLATION_OPTIONS: mg::Nav<
        AdminMicrosoft365Apps,
        super::M365AppsInstallationOptions,
    > = mg::Nav::new("installationOptions");
}
