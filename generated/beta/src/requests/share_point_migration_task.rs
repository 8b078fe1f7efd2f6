// @generated
use crate::{mg, models};

/// Requests on one [`SharePointMigrationTask`](models::SharePointMigrationTask): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example
/// `graph.solutions().share_point().migrations().cross_organization_migration_tasks().id(id)`.
#[derive(Clone, Debug)]
pub struct SharePointMigrationTaskResource(mg::One<models::SharePointMigrationTask>);

mg::builder! { SharePointMigrationTaskResource: mg::One<models::SharePointMigrationTask> }

impl SharePointMigrationTaskResource {
    /// `POST …/cancel`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `SharePointCrossTenantMigration.Manage.All` (delegated,
    /// application).
    #[inline]
    pub fn cancel(&self) -> mg::Request<()> {
        self.raw().action("cancel")
    }
}

/// Requests on a collection of [`SharePointMigrationTask`](models::SharePointMigrationTask):
/// `list`, `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.solutions().share_point().migrations().cross_organization_migration_tasks()`.
#[derive(Clone, Debug)]
pub struct SharePointMigrationTaskCollection(
    mg::Many<models::SharePointMigrationTask, SharePointMigrationTaskResource>,
);

mg::builder! { SharePointMigrationTaskCollection: mg::Many<models::SharePointMigrationTask, SharePointMigrationTaskResource> }

impl SharePointMigrationTaskCollection {
    /// `GET …/getBySourceGroupMailNickname(sourceGroupMailNickname=…)`.
    ///
    /// Returns [`SharePointMigrationTask`](models::SharePointMigrationTask).
    ///
    /// Least privileged permission: `SharePointCrossTenantMigration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn get_by_source_group_mail_nickname(
        &self,
        parameters: impl Into<GetBySourceGroupMailNickname>,
    ) -> mg::Request<models::SharePointMigrationTask> {
        self.raw().function_with("getBySourceGroupMailNickname", &parameters.into())
    }

    /// `GET …/getBySourceSiteUrl(sourceSiteUrl=…)`.
    ///
    /// Returns [`SharePointMigrationTask`](models::SharePointMigrationTask).
    ///
    /// Least privileged permission: `SharePointCrossTenantMigration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn get_by_source_site_url(
        &self,
        parameters: impl Into<GetBySourceSiteUrl>,
    ) -> mg::Request<models::SharePointMigrationTask> {
        self.raw().function_with("getBySourceSiteUrl", &parameters.into())
    }

    /// `GET …/getBySourceUserPrincipalName(sourcePrincipalName=…)`.
    ///
    /// Returns [`SharePointMigrationTask`](models::SharePointMigrationTask).
    ///
    /// Least privileged permission: `SharePointCrossTenantMigration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn get_by_source_user_principal_name(
        &self,
        parameters: impl Into<GetBySourceUserPrincipalName>,
    ) -> mg::Request<models::SharePointMigrationTask> {
        self.raw().function_with("getBySourceUserPrincipalName", &parameters.into())
    }
}

/// Parameters of [`SharePointMigrationTaskCollection::get_by_source_group_mail_nickname`].
///
/// A call can pass `source_group_mail_nickname` alone.
pub struct GetBySourceGroupMailNickname {
    /// `sourceGroupMailNickname`.
    pub source_group_mail_nickname: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetBySourceGroupMailNickname: "microsoft.graph.getBySourceGroupMailNickname", parameters;
    source_group_mail_nickname: "sourceGroupMailNickname",
}

mg::required_parameters! {
    GetBySourceGroupMailNickname;
    source_group_mail_nickname: String,
}

/// Parameters of [`SharePointMigrationTaskCollection::get_by_source_site_url`].
///
/// A call can pass `source_site_url` alone.
pub struct GetBySourceSiteUrl {
    /// `sourceSiteUrl`.
    pub source_site_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetBySourceSiteUrl: "microsoft.graph.getBySourceSiteUrl", parameters;
    source_site_url: "sourceSiteUrl",
}

mg::required_parameters! {
    GetBySourceSiteUrl;
    source_site_url: String,
}

/// Parameters of [`SharePointMigrationTaskCollection::get_by_source_user_principal_name`].
///
/// A call can pass `source_principal_name` alone.
pub struct GetBySourceUserPrincipalName {
    /// `sourcePrincipalName`.
    pub source_principal_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetBySourceUserPrincipalName: "microsoft.graph.getBySourceUserPrincipalName", parameters;
    source_principal_name: "sourcePrincipalName",
}

mg::required_parameters! {
    GetBySourceUserPrincipalName;
    source_principal_name: String,
}
