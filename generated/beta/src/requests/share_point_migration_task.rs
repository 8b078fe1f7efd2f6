// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.sharePointMigrationTask`, by its URL.
    ///
    /// For example `/solutions/sharePoint/migrations/crossOrganizationMigrationTasks/{sharePointMigrationTask-id}`.
    SharePointMigrationTaskResource(mg::One<models::SharePointMigrationTask>)
}

impl SharePointMigrationTaskResource {
    /// `POST …/cancel`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **SharePointCrossTenantMigration.Manage.All** | **SharePointCrossTenantMigration.Manage.All** |
    #[inline]
    pub fn cancel(&self) -> mg::Request<()> {
        mg::Path::action(self, "cancel")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.sharePointMigrationTask`, by its URL.
    ///
    /// For example `/solutions/sharePoint/migrations/crossOrganizationMigrationTasks`.
    SharePointMigrationTaskCollection(mg::Many<models::SharePointMigrationTask, SharePointMigrationTaskResource>)
}

impl SharePointMigrationTaskCollection {
    /// `GET …/getBySourceGroupMailNickname(sourceGroupMailNickname=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **SharePointCrossTenantMigration.Read.All** | **SharePointCrossTenantMigration.Read.All** |
    #[inline]
    pub fn get_by_source_group_mail_nickname(
        &self,
        parameters: GetBySourceGroupMailNickname,
    ) -> mg::Request<models::SharePointMigrationTask> {
        mg::Path::function_with(self, "getBySourceGroupMailNickname", &parameters)
    }

    /// `GET …/getBySourceSiteUrl(sourceSiteUrl=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **SharePointCrossTenantMigration.Read.All** | **SharePointCrossTenantMigration.Read.All** |
    #[inline]
    pub fn get_by_source_site_url(
        &self,
        parameters: GetBySourceSiteUrl,
    ) -> mg::Request<models::SharePointMigrationTask> {
        mg::Path::function_with(self, "getBySourceSiteUrl", &parameters)
    }

    /// `GET …/getBySourceUserPrincipalName(sourcePrincipalName=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **SharePointCrossTenantMigration.Read.All** | **SharePointCrossTenantMigration.Read.All** |
    #[inline]
    pub fn get_by_source_user_principal_name(
        &self,
        parameters: GetBySourceUserPrincipalName,
    ) -> mg::Request<models::SharePointMigrationTask> {
        mg::Path::function_with(self, "getBySourceUserPrincipalName", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.getBySourceGroupMailNickname`.
    GetBySourceGroupMailNickname "microsoft.graph.getBySourceGroupMailNickname" "parameters";
    /// `sourceGroupMailNickname`: String
    source_group_mail_nickname "sourceGroupMailNickname": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getBySourceSiteUrl`.
    GetBySourceSiteUrl "microsoft.graph.getBySourceSiteUrl" "parameters";
    /// `sourceSiteUrl`: String
    source_site_url "sourceSiteUrl": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getBySourceUserPrincipalName`.
    GetBySourceUserPrincipalName "microsoft.graph.getBySourceUserPrincipalName" "parameters";
    /// `sourcePrincipalName`: String
    source_principal_name "sourcePrincipalName": String,
}
