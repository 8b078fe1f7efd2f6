// @generated
use crate::{mg, models, requests};

/// Requests on one [`Site`](models::Site): `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.sites().id(id)`.
#[derive(Clone, Debug)]
pub struct SiteResource(mg::One<models::Site, requests::base_item::BaseItemResource>);

mg::builder! { SiteResource: mg::One<models::Site, requests::base_item::BaseItemResource> }

impl SiteResource {
    /// `…/analytics`: [`ItemAnalytics`](models::ItemAnalytics).
    ///
    /// Least privileged permission to read: `Files.Read` (delegated), `Files.Read.All`
    /// (application).
    #[inline]
    pub fn analytics(&self) -> requests::item_analytics::ItemAnalyticsResource {
        mg::navigate(self, "analytics")
    }

    /// `…/columns`: many [`ColumnDefinition`](models::ColumnDefinition).
    ///
    /// Least privileged permission to read: `Sites.Manage.All` (delegated, application). Reference:
    /// [list], [create].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/site-list-columns?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/site-post-columns?view=graph-rest-beta
    #[inline]
    pub fn columns(&self) -> requests::column_definition::ColumnDefinitionCollection {
        mg::navigate(self, "columns")
    }

    /// `…/contentModels`: many [`ContentModel`](models::ContentModel).
    #[inline]
    pub fn content_models(&self) -> requests::content_model::ContentModelCollection {
        mg::navigate(self, "contentModels")
    }

    /// `…/contentTypes`: many [`ContentType`](models::ContentType).
    ///
    /// Least privileged permission to read: `Sites.Manage.All` (delegated, application). Reference:
    /// [list], [create].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/site-list-contenttypes?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/site-post-contenttypes?view=graph-rest-beta
    #[inline]
    pub fn content_types(&self) -> requests::content_type::ContentTypeCollection {
        mg::navigate(self, "contentTypes")
    }

    /// `…/documentProcessingJobs`: many [`DocumentProcessingJob`](models::DocumentProcessingJob).
    #[inline]
    pub fn document_processing_jobs(
        &self,
    ) -> requests::document_processing_job::DocumentProcessingJobCollection {
        mg::navigate(self, "documentProcessingJobs")
    }

    /// `…/drive`: [`Drive`](models::Drive).
    ///
    /// Least privileged permission to read: `Files.Read` (delegated), `Files.Read.All`
    /// (application). Reference: [get].
    ///
    /// [get]: https://learn.microsoft.com/graph/api/drive-get?view=graph-rest-beta
    #[inline]
    pub fn drive(&self) -> requests::drive::DriveResource {
        mg::navigate(self, "drive")
    }

    /// `…/drives`: many [`Drive`](models::Drive).
    ///
    /// Least privileged permission to read: `Files.Read` (delegated), `Files.Read.All`
    /// (application). Reference: [list].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/drive-list?view=graph-rest-beta
    #[inline]
    pub fn drives(&self) -> requests::drive::DriveCollection {
        mg::navigate(self, "drives")
    }

    /// `…/extensions`: many [`Extension`](models::Extension).
    ///
    /// Least privileged permission to read: `Files.Read` (delegated), `Files.Read.All`
    /// (application).
    #[inline]
    pub fn extensions(&self) -> requests::extension::ExtensionCollection {
        mg::navigate(self, "extensions")
    }

    /// `…/externalColumns`: many [`ColumnDefinition`](models::ColumnDefinition).
    #[inline]
    pub fn external_columns(
        &self,
    ) -> requests::column_definition::ColumnDefinitionCollection {
        mg::navigate(self, "externalColumns")
    }

    /// `…/informationProtection`: [`InformationProtection`](models::InformationProtection).
    #[inline]
    pub fn information_protection(
        &self,
    ) -> requests::information_protection::InformationProtectionResource {
        mg::navigate(self, "informationProtection")
    }

    /// `…/items`: many [`BaseItem`](models::BaseItem).
    #[inline]
    pub fn items(&self) -> requests::base_item::BaseItemCollection {
        mg::navigate(self, "items")
    }

    /// `…/lists`: many [`List`](models::List).
    ///
    /// Least privileged permission to read: `Sites.Read.All` (delegated, application).
    #[inline]
    pub fn lists(&self) -> requests::list::ListCollection {
        mg::navigate(self, "lists")
    }

    /// `…/onenote`: [`Onenote`](models::Onenote).
    #[inline]
    pub fn onenote(&self) -> requests::onenote::OnenoteResource {
        mg::navigate(self, "onenote")
    }

    /// `…/operations`: many [`RichLongRunningOperation`](models::RichLongRunningOperation).
    ///
    /// Least privileged permission to read: `Sites.Read.All` (delegated, application).
    #[inline]
    pub fn operations(
        &self,
    ) -> requests::rich_long_running_operation::RichLongRunningOperationCollection {
        mg::navigate(self, "operations")
    }

    /// `…/pageTemplates`: many [`PageTemplate`](models::PageTemplate).
    ///
    /// Least privileged permission to read: `Sites.Read.All` (delegated, application).
    #[inline]
    pub fn page_templates(&self) -> requests::page_template::PageTemplateCollection {
        mg::navigate(self, "pageTemplates")
    }

    /// `…/pages`: many [`BaseSitePage`](models::BaseSitePage).
    ///
    /// Least privileged permission to read: `Sites.Read.All` (delegated, application).
    #[inline]
    pub fn pages(&self) -> requests::base_site_page::BaseSitePageCollection {
        mg::navigate(self, "pages")
    }

    /// `…/permissions`: many [`Permission`](models::Permission).
    ///
    /// Least privileged permission to read: `Sites.FullControl.All` (delegated, application).
    /// Reference: [list], [get], [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/site-list-permissions?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/site-get-permission?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/site-post-permissions?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/site-update-permission?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/site-delete-permission?view=graph-rest-beta
    #[inline]
    pub fn permissions(&self) -> requests::permission::PermissionCollection {
        mg::navigate(self, "permissions")
    }

    /// `…/recycleBin`: [`RecycleBin`](models::RecycleBin).
    #[inline]
    pub fn recycle_bin(&self) -> requests::recycle_bin::RecycleBinResource {
        mg::navigate(self, "recycleBin")
    }

    /// `…/sites`: many [`Site`](models::Site).
    ///
    /// Least privileged permission to read: `Sites.Read.All` (delegated, application). Reference:
    /// [list].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/site-list-subsites?view=graph-rest-beta
    #[inline]
    pub fn sites(&self) -> requests::site::SiteCollection {
        mg::navigate(self, "sites")
    }

    /// `…/termStore`: [`Store`](models::term_store::Store).
    ///
    /// Least privileged permission to read: `TermStore.Read.All` (delegated).
    #[inline]
    pub fn term_store(&self) -> requests::term_store::store::StoreResource {
        mg::navigate(self, "termStore")
    }

    /// `…:/{path}:`: the item at a path below this one, such as `folder/file.txt`.
    #[inline]
    pub fn by_path(&self, path: &str) -> Self {
        self.raw().by_path(path).into_builder()
    }

    /// `POST …/archive`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Sites.Archive.All` (delegated, application).
    #[inline]
    pub fn archive(&self) -> mg::Request<()> {
        self.raw().action("archive")
    }

    /// `GET …/getActivitiesByInterval(startDateTime=…,endDateTime=…,interval=…)`.
    ///
    /// Returns a page of [`ItemActivityStat`](models::ItemActivityStat).
    ///
    /// Least privileged permission: `Files.Read` (delegated), `Files.Read.All` (application).
    #[inline]
    pub fn get_activities_by_interval(
        &self,
        parameters: GetActivitiesByInterval,
    ) -> mg::Request<mg::Page<models::ItemActivityStat>> {
        self.raw().function_with("getActivitiesByInterval", &parameters)
    }

    /// `GET …/getApplicableContentTypesForList(listId=…)`.
    ///
    /// Returns a builder to go on from; its `list` sends the request.
    ///
    /// Least privileged permission: `Sites.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/site-getapplicablecontenttypesforlist?view=graph-rest-beta
    #[inline]
    pub fn get_applicable_content_types_for_list(
        &self,
        parameters: impl Into<GetApplicableContentTypesForList>,
    ) -> requests::content_type::ContentTypeCollection {
        self.raw()
            .call_with("getApplicableContentTypesForList", &parameters.into())
            .into_builder()
    }

    /// `GET …/getByPath(path=…)`.
    ///
    /// Returns a builder to go on from; its `get` sends the request.
    #[inline]
    pub fn get_by_path(
        &self,
        parameters: impl Into<GetByPath>,
    ) -> requests::site::SiteResource {
        self.raw().call_with("getByPath", &parameters.into()).into_builder()
    }

    /// `POST …/unarchive`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Sites.Archive.All` (delegated, application).
    #[inline]
    pub fn unarchive(&self) -> mg::Request<()> {
        self.raw().action("unarchive")
    }
}

/// Requests on a collection of [`Site`](models::Site): `list`, `create`, `count`, `id` for one of
/// them, and the methods below.
///
/// For example `graph.sites()`.
#[derive(Clone, Debug)]
pub struct SiteCollection(mg::Many<models::Site, SiteResource>);

mg::builder! { SiteCollection: mg::Many<models::Site, SiteResource> }

impl SiteCollection {
    /// `POST …/add`.
    ///
    /// Returns 200 with a page of [`Site`](models::Site).
    ///
    /// Least privileged permission: `Sites.ReadWrite.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/site-follow?view=graph-rest-beta
    #[inline]
    pub fn add(&self, parameters: Add) -> mg::Request<mg::Page<models::Site>> {
        self.raw().action_with("add", &parameters)
    }

    /// `GET …/delta`.
    ///
    /// Returns a page of [`Site`](models::Site).
    ///
    /// Least privileged permission: `Sites.Read.All` (application).
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::Site>> {
        self.raw().function("delta")
    }

    /// `GET …/delta(token=…)`.
    ///
    /// Returns a page of [`Site`](models::Site).
    ///
    /// Least privileged permission: `Sites.Read.All` (application).
    #[doc(alias = "delta")]
    #[inline]
    pub fn delta_with(
        &self,
        parameters: impl Into<Delta>,
    ) -> mg::Request<mg::Page<models::Site>> {
        self.raw().function_with("delta", &parameters.into())
    }

    /// `GET …/getAllSites`.
    ///
    /// Returns a page of [`Site`](models::Site).
    ///
    /// Least privileged permission: `Sites.Read.All` (application).
    #[inline]
    pub fn get_all_sites(&self) -> mg::Request<mg::Page<models::Site>> {
        self.raw().function("getAllSites")
    }

    /// `GET …/getOperationStatus(operationId=…)`.
    ///
    /// Returns a builder to go on from; its `get` sends the request.
    ///
    /// Least privileged permission: `Sites.FullControl.All` (delegated, application).
    #[inline]
    pub fn get_operation_status(
        &self,
        parameters: impl Into<GetOperationStatus>,
    ) -> requests::rich_long_running_operation::RichLongRunningOperationResource {
        self.raw().call_with("getOperationStatus", &parameters.into()).into_builder()
    }

    /// `POST …/remove`.
    ///
    /// Returns 204 with a page of [`Site`](models::Site).
    ///
    /// Least privileged permission: `Sites.ReadWrite.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/site-unfollow?view=graph-rest-beta
    #[inline]
    pub fn remove(&self, parameters: Remove) -> mg::Request<mg::Page<models::Site>> {
        self.raw().action_with("remove", &parameters)
    }
}

/// Parameters of [`SiteResource::get_activities_by_interval`].
pub struct GetActivitiesByInterval {
    /// `endDateTime`.
    pub end_date_time: mg::Field<String>,
    /// `interval`.
    pub interval: mg::Field<String>,
    /// `startDateTime`.
    pub start_date_time: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetActivitiesByInterval: "microsoft.graph.getActivitiesByInterval", parameters;
    end_date_time: "endDateTime",
    interval: "interval",
    start_date_time: "startDateTime",
}

mg::required_parameters! {
    GetActivitiesByInterval;
    start_date_time: String,
    end_date_time: String,
    interval: String,
}

/// Parameters of [`SiteResource::get_applicable_content_types_for_list`].
///
/// A call can pass `list_id` alone.
pub struct GetApplicableContentTypesForList {
    /// `listId`. Required.
    pub list_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetApplicableContentTypesForList: "microsoft.graph.getApplicableContentTypesForList", parameters;
    list_id: "listId" required,
}

mg::required_parameters! {
    GetApplicableContentTypesForList;
    list_id: String,
}

/// Parameters of [`SiteResource::get_by_path`].
///
/// A call can pass `path` alone.
pub struct GetByPath {
    /// `path`.
    pub path: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetByPath: "microsoft.graph.getByPath", parameters;
    path: "path",
}

mg::required_parameters! {
    GetByPath;
    path: String,
}

/// Parameters of [`SiteCollection::add`].
pub struct Add {
    /// `value`.
    pub value: mg::Field<Vec<models::Site>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Add: "microsoft.graph.add", parameters;
    value: "value",
}

/// Parameters of [`SiteCollection::delta_with`].
///
/// A call can pass `token` alone.
pub struct Delta {
    /// `token`.
    pub token: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Delta: "microsoft.graph.delta", parameters;
    token: "token",
}

mg::required_parameters! {
    Delta;
    token: String,
}

/// Parameters of [`SiteCollection::get_operation_status`].
///
/// A call can pass `operation_id` alone.
pub struct GetOperationStatus {
    /// `operationId`.
    pub operation_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetOperationStatus: "microsoft.graph.getOperationStatus", parameters;
    operation_id: "operationId",
}

mg::required_parameters! {
    GetOperationStatus;
    operation_id: String,
}

/// Parameters of [`SiteCollection::remove`].
pub struct Remove {
    /// `value`.
    pub value: mg::Field<Vec<models::Site>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Remove: "microsoft.graph.remove", parameters;
    value: "value",
}
