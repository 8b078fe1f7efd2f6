// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.site`, by its URL.
    ///
    /// For example `/sites/{site-id}`.
    SiteResource(mg::One<models::Site, requests::base_item::BaseItemResource>)
}

impl SiteResource {
    /// `…/analytics`: `itemAnalytics`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | **Files.Read.All**, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All |
    #[inline]
    pub fn analytics(&self) -> requests::item_analytics::ItemAnalyticsResource {
        mg::to(self, "analytics")
    }

    /// `…/columns`: many `columnDefinition`
    ///
    /// [List columns in a site](https://learn.microsoft.com/graph/api/site-list-columns?view=graph-rest-beta); 200.
    ///
    /// [Create columnDefinition for a site](https://learn.microsoft.com/graph/api/site-post-columns?view=graph-rest-beta); 2020-08-30; 201.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Sites.Manage.All**, **Sites.Read.All**, Sites.FullControl.All, Sites.ReadWrite.All | **Sites.Manage.All**, **Sites.Read.All**, Sites.FullControl.All, Sites.ReadWrite.All |
    /// | `GET …/{id}` | **Sites.Manage.All**, **Sites.Read.All**, Sites.FullControl.All, Sites.ReadWrite.All | **Sites.Manage.All**, **Sites.Read.All**, Sites.FullControl.All, Sites.ReadWrite.All |
    /// | `POST` | **Sites.Manage.All**, Sites.FullControl.All | **Sites.Manage.All**, Sites.FullControl.All |
    /// | `PATCH …/{id}` | **Sites.Manage.All**, Sites.FullControl.All | **Sites.Manage.All**, Sites.FullControl.All |
    /// | `DELETE …/{id}` | **Sites.Manage.All**, Sites.FullControl.All | **Sites.Manage.All**, Sites.FullControl.All |
    #[inline]
    pub fn columns(&self) -> requests::column_definition::ColumnDefinitionCollection {
        mg::to(self, "columns")
    }

    /// `…/contentModels`: many `contentModel`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET …/{id}` | **Sites.Read.All**, Sites.Manage.All, Sites.ReadWrite.All | **Sites.Read.All**, Sites.Manage.All, Sites.ReadWrite.All |
    #[inline]
    pub fn content_models(&self) -> requests::content_model::ContentModelCollection {
        mg::to(self, "contentModels")
    }

    /// `…/contentTypes`: many `contentType`
    ///
    /// [List contentTypes in a site](https://learn.microsoft.com/graph/api/site-list-contenttypes?view=graph-rest-beta); 200.
    ///
    /// [Create contentType](https://learn.microsoft.com/graph/api/site-post-contenttypes?view=graph-rest-beta); 201.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Sites.Manage.All**, **Sites.Read.All**, Sites.FullControl.All, Sites.ReadWrite.All | **Sites.Manage.All**, **Sites.Read.All**, Sites.FullControl.All, Sites.ReadWrite.All |
    /// | `GET …/{id}` | **Sites.Manage.All**, **Sites.Read.All**, Sites.FullControl.All, Sites.ReadWrite.All | **Sites.Manage.All**, **Sites.Read.All**, Sites.FullControl.All, Sites.ReadWrite.All |
    /// | `POST` | **Sites.Manage.All**, Sites.FullControl.All | **Sites.Manage.All**, Sites.FullControl.All |
    /// | `PATCH …/{id}` | **Sites.Manage.All**, Sites.FullControl.All | **Sites.Manage.All**, Sites.FullControl.All |
    /// | `DELETE …/{id}` | **Sites.Manage.All**, Sites.FullControl.All | **Sites.Manage.All**, Sites.FullControl.All |
    #[inline]
    pub fn content_types(&self) -> requests::content_type::ContentTypeCollection {
        mg::to(self, "contentTypes")
    }

    /// `…/documentProcessingJobs`: many `documentProcessingJob`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET …/{id}` | **Sites.Read.All**, Sites.Manage.All, Sites.ReadWrite.All | **Sites.Read.All**, Sites.Manage.All, Sites.ReadWrite.All |
    /// | `POST` | **Sites.Manage.All** | **Sites.Manage.All** |
    #[inline]
    pub fn document_processing_jobs(
        &self,
    ) -> requests::document_processing_job::DocumentProcessingJobCollection {
        mg::to(self, "documentProcessingJobs")
    }

    /// `…/drive`: `drive`
    ///
    /// [Get Drive](https://learn.microsoft.com/graph/api/drive-get?view=graph-rest-beta); 2017-09-10; 200.
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | **Files.Read.All**, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All |
    #[inline]
    pub fn drive(&self) -> requests::drive::DriveResource {
        mg::to(self, "drive")
    }

    /// `…/drives`: many `drive`
    ///
    /// [List available drives](https://learn.microsoft.com/graph/api/drive-list?view=graph-rest-beta); 2017-09-10; 200.
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | **Files.Read.All**, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All |
    #[inline]
    pub fn drives(&self) -> requests::drive::DriveCollection {
        mg::to(self, "drives")
    }

    /// `…/extensions`: many `extension`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.FullControl.All, Sites.Manage.All, Sites.Read.All, Sites.ReadWrite.All | **Files.Read.All**, **Files.ReadWrite.All**, Sites.FullControl.All, Sites.Manage.All, Sites.Read.All, Sites.ReadWrite.All |
    /// | `GET …/{id}` | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.FullControl.All, Sites.Manage.All, Sites.Read.All, Sites.ReadWrite.All | **Files.Read.All**, **Files.ReadWrite.All**, Sites.FullControl.All, Sites.Manage.All, Sites.Read.All, Sites.ReadWrite.All |
    /// | `POST` | **Files.ReadWrite**, Files.ReadWrite.All, Sites.FullControl.All, Sites.Manage.All, Sites.ReadWrite.All | **Files.ReadWrite.All**, Sites.FullControl.All, Sites.Manage.All, Sites.ReadWrite.All |
    /// | `POST …/{id}` | **Files.ReadWrite**, Files.ReadWrite.All, Sites.FullControl.All, Sites.Manage.All, Sites.ReadWrite.All | **Files.ReadWrite.All**, Sites.FullControl.All, Sites.Manage.All, Sites.ReadWrite.All |
    /// | `PATCH` | **Files.ReadWrite**, Files.ReadWrite.All, Sites.FullControl.All, Sites.Manage.All, Sites.ReadWrite.All | **Files.ReadWrite.All**, Sites.FullControl.All, Sites.Manage.All, Sites.ReadWrite.All |
    /// | `PATCH …/{id}` | **Files.ReadWrite**, Files.ReadWrite.All, Sites.FullControl.All, Sites.Manage.All, Sites.ReadWrite.All | **Files.ReadWrite.All**, Sites.FullControl.All, Sites.Manage.All, Sites.ReadWrite.All |
    /// | `DELETE` | **Files.ReadWrite**, Files.ReadWrite.All, Sites.FullControl.All, Sites.Manage.All, Sites.ReadWrite.All | **Files.ReadWrite.All**, Sites.FullControl.All, Sites.Manage.All, Sites.ReadWrite.All |
    /// | `DELETE …/{id}` | **Files.ReadWrite**, Files.ReadWrite.All, Sites.FullControl.All, Sites.Manage.All, Sites.ReadWrite.All | **Files.ReadWrite.All**, Sites.FullControl.All, Sites.Manage.All, Sites.ReadWrite.All |
    #[inline]
    pub fn extensions(&self) -> requests::extension::ExtensionCollection {
        mg::to(self, "extensions")
    }

    /// `…/externalColumns`: many `columnDefinition`
    #[inline]
    pub fn external_columns(
        &self,
    ) -> requests::column_definition::ColumnDefinitionCollection {
        mg::to(self, "externalColumns")
    }

    /// `…/informationProtection`: `informationProtection`
    #[inline]
    pub fn information_protection(
        &self,
    ) -> requests::information_protection::InformationProtectionResource {
        mg::to(self, "informationProtection")
    }

    /// `…/items`: many `baseItem`
    #[inline]
    pub fn items(&self) -> requests::base_item::BaseItemCollection {
        mg::to(self, "items")
    }

    /// `…/lists`: many `list`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Sites.Read.All**, Sites.ReadWrite.All | **Sites.Read.All**, Sites.ReadWrite.All |
    /// | `GET …/{id}` | **Sites.Read.All**, Sites.ReadWrite.All | **Sites.Read.All**, Sites.ReadWrite.All |
    /// | `POST` | **Sites.Manage.All** | **Sites.Manage.All**, Sites.ReadWrite.All |
    #[inline]
    pub fn lists(&self) -> requests::list::ListCollection {
        mg::to(self, "lists")
    }

    /// `…/onenote`: `onenote`
    #[inline]
    pub fn onenote(&self) -> requests::onenote::OnenoteResource {
        mg::to(self, "onenote")
    }

    /// `…/operations`: many `richLongRunningOperation`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Sites.Read.All**, Sites.FullControl.All, Sites.Manage.All, Sites.ReadWrite.All | **Sites.Read.All**, Sites.FullControl.All, Sites.Manage.All, Sites.ReadWrite.All |
    /// | `GET …/{id}` | **Sites.Read.All**, Sites.FullControl.All, Sites.Manage.All, Sites.ReadWrite.All | **Sites.Read.All**, Sites.FullControl.All, Sites.Manage.All, Sites.ReadWrite.All |
    #[inline]
    pub fn operations(
        &self,
    ) -> requests::rich_long_running_operation::RichLongRunningOperationCollection {
        mg::to(self, "operations")
    }

    /// `…/pageTemplates`: many `pageTemplate`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Sites.Read.All**, **Sites.ReadWrite.All**, Sites.FullControl.All, Sites.Manage.All | **Sites.Read.All**, **Sites.ReadWrite.All**, Sites.FullControl.All, Sites.Manage.All |
    /// | `GET …/{id}` | **Sites.Read.All**, **Sites.ReadWrite.All**, Sites.FullControl.All, Sites.Manage.All | **Sites.Read.All**, **Sites.ReadWrite.All**, Sites.FullControl.All, Sites.Manage.All |
    /// | `POST` | **Sites.ReadWrite.All**, Sites.FullControl.All, Sites.Manage.All | **Sites.ReadWrite.All**, Sites.FullControl.All, Sites.Manage.All |
    /// | `PATCH …/{id}` | **Sites.ReadWrite.All**, Sites.FullControl.All, Sites.Manage.All | **Sites.ReadWrite.All**, Sites.FullControl.All, Sites.Manage.All |
    /// | `DELETE …/{id}` | **Sites.ReadWrite.All**, Sites.FullControl.All, Sites.Manage.All | **Sites.ReadWrite.All**, Sites.FullControl.All, Sites.Manage.All |
    #[inline]
    pub fn page_templates(&self) -> requests::page_template::PageTemplateCollection {
        mg::to(self, "pageTemplates")
    }

    /// `…/pages`: many `baseSitePage`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Sites.Read.All**, **Sites.ReadWrite.All** | **Sites.Read.All**, **Sites.ReadWrite.All** |
    /// | `GET …/{id}` | **Sites.Read.All**, **Sites.ReadWrite.All** | **Sites.Read.All**, **Sites.ReadWrite.All** |
    /// | `POST` | **Sites.ReadWrite.All** | **Sites.ReadWrite.All** |
    /// | `PATCH …/{id}` | **Sites.ReadWrite.All** | **Sites.ReadWrite.All** |
    /// | `DELETE …/{id}` | **Sites.ReadWrite.All** | **Sites.ReadWrite.All** |
    #[inline]
    pub fn pages(&self) -> requests::base_site_page::BaseSitePageCollection {
        mg::to(self, "pages")
    }

    /// `…/permissions`: many `permission`
    ///
    /// [List permissions](https://learn.microsoft.com/graph/api/site-list-permissions?view=graph-rest-beta); 200.
    ///
    /// [Get permission](https://learn.microsoft.com/graph/api/site-get-permission?view=graph-rest-beta); 200.
    ///
    /// [Create permission](https://learn.microsoft.com/graph/api/site-post-permissions?view=graph-rest-beta); 201.
    ///
    /// [Update permission](https://learn.microsoft.com/graph/api/site-update-permission?view=graph-rest-beta); 200.
    ///
    /// [Delete permission](https://learn.microsoft.com/graph/api/site-delete-permission?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Sites.FullControl.All** | **Sites.FullControl.All** |
    /// | `GET …/{id}` | – | **Sites.FullControl.All** |
    /// | `POST` | – | **Sites.FullControl.All** |
    /// | `PATCH …/{id}` | – | **Sites.FullControl.All** |
    /// | `DELETE …/{id}` | – | **Sites.FullControl.All** |
    #[inline]
    pub fn permissions(&self) -> requests::permission::PermissionCollection {
        mg::to(self, "permissions")
    }

    /// `…/recycleBin`: `recycleBin`
    #[inline]
    pub fn recycle_bin(&self) -> requests::recycle_bin::RecycleBinResource {
        mg::to(self, "recycleBin")
    }

    /// `…/sites`: many `site`
    ///
    /// [Enumerate subsites](https://learn.microsoft.com/graph/api/site-list-subsites?view=graph-rest-beta); 2017-09-10; 200.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Sites.Read.All**, Sites.ReadWrite.All | **Sites.Read.All**, Sites.ReadWrite.All |
    #[inline]
    pub fn sites(&self) -> requests::site::SiteCollection {
        mg::to(self, "sites")
    }

    /// `…/termStore`: `microsoft.graph.termStore.store`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **TermStore.Read.All**, **TermStore.ReadWrite.All** |
    /// | `PATCH` | **TermStore.ReadWrite.All** |
    #[inline]
    pub fn term_store(&self) -> requests::term_store::store::StoreResource {
        mg::to(self, "termStore")
    }

    /// `…:/{path}:`: the item at a path below this one, such as `folder/file.txt`.
    #[inline]
    pub fn by_path(&self, path: &str) -> Self {
        mg::Builder::at(mg::Path::by_path(self, path))
    }

    /// `POST …/archive`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Sites.Archive.All**, Sites.FullControl.All | **Sites.Archive.All**, Sites.FullControl.All |
    #[inline]
    pub fn archive(&self) -> mg::Request<()> {
        mg::Path::action(self, "archive")
    }

    /// `GET …/getActivitiesByInterval(startDateTime=…,endDateTime=…,interval=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | **Files.Read.All**, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All |
    #[inline]
    pub fn get_activities_by_interval(
        &self,
        parameters: GetActivitiesByInterval,
    ) -> mg::Request<mg::Page<models::ItemActivityStat>> {
        mg::Path::function_with(self, "getActivitiesByInterval", &parameters)
    }

    /// `GET …/getApplicableContentTypesForList(listId=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/site-getapplicablecontenttypesforlist?view=graph-rest-beta); 200.
    /// - `GET /sites/{siteId}/getApplicableContentTypesForList`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Sites.Read.All**, Sites.FullControl.All, Sites.Manage.All, Sites.ReadWrite.All | **Sites.Read.All**, Sites.FullControl.All, Sites.Manage.All, Sites.ReadWrite.All |
    #[inline]
    pub fn get_applicable_content_types_for_list(
        &self,
        parameters: GetApplicableContentTypesForList,
    ) -> requests::content_type::ContentTypeCollection {
        mg::Builder::at(
            mg::Path::call_with(self, "getApplicableContentTypesForList", &parameters),
        )
    }

    /// `GET …/getByPath(path=…)`
    #[inline]
    pub fn get_by_path(&self, parameters: GetByPath) -> requests::site::SiteResource {
        mg::Builder::at(mg::Path::call_with(self, "getByPath", &parameters))
    }

    /// `POST …/unarchive`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Sites.Archive.All**, Sites.FullControl.All | **Sites.Archive.All**, Sites.FullControl.All |
    #[inline]
    pub fn unarchive(&self) -> mg::Request<()> {
        mg::Path::action(self, "unarchive")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.site`, by its URL.
    ///
    /// For example `/sites`.
    SiteCollection(mg::Many<models::Site, SiteResource>)
}

impl SiteCollection {
    /// `POST …/add`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/site-follow?view=graph-rest-beta); 200.
    /// - `POST /users/{user-id}/followedSites/add`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Sites.ReadWrite.All** | **Sites.ReadWrite.All** |
    #[inline]
    pub fn add(&self, parameters: Add) -> mg::Request<mg::Page<models::Site>> {
        mg::Path::action_with(self, "add", &parameters)
    }

    /// `GET …/delta`
    ///
    /// | application |
    /// |-|
    /// | **Sites.Read.All**, Sites.FullControl.All, Sites.Manage.All, Sites.ReadWrite.All |
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::Site>> {
        mg::Path::function(self, "delta")
    }

    /// `GET …/delta(token=…)`
    ///
    /// | application |
    /// |-|
    /// | **Sites.Read.All**, Sites.FullControl.All, Sites.Manage.All, Sites.ReadWrite.All |
    #[inline]
    pub fn delta_with(&self, parameters: Delta) -> mg::Request<mg::Page<models::Site>> {
        mg::Path::function_with(self, "delta", &parameters)
    }

    /// `GET …/getAllSites`
    ///
    /// | application |
    /// |-|
    /// | **Sites.Read.All**, Sites.ReadWrite.All |
    #[inline]
    pub fn get_all_sites(&self) -> mg::Request<mg::Page<models::Site>> {
        mg::Path::function(self, "getAllSites")
    }

    /// `GET …/getOperationStatus(operationId=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | Sites.FullControl.All | Sites.FullControl.All |
    #[inline]
    pub fn get_operation_status(
        &self,
        parameters: GetOperationStatus,
    ) -> requests::rich_long_running_operation::RichLongRunningOperationResource {
        mg::Builder::at(mg::Path::call_with(self, "getOperationStatus", &parameters))
    }

    /// `POST …/remove`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/site-unfollow?view=graph-rest-beta); 204.
    /// - `POST /users/{user-id}/followedSites/remove`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Sites.ReadWrite.All** | **Sites.ReadWrite.All** |
    #[inline]
    pub fn remove(&self, parameters: Remove) -> mg::Request<mg::Page<models::Site>> {
        mg::Path::action_with(self, "remove", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.getActivitiesByInterval`.
    GetActivitiesByInterval "microsoft.graph.getActivitiesByInterval" "parameters";
    /// `endDateTime`: String
    end_date_time "endDateTime": String,
    /// `interval`: String
    interval "interval": String,
    /// `startDateTime`: String
    start_date_time "startDateTime": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getApplicableContentTypesForList`.
    GetApplicableContentTypesForList "microsoft.graph.getApplicableContentTypesForList" "parameters";
    /// `listId`: String, not null
    list_id "listId" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getByPath`.
    GetByPath "microsoft.graph.getByPath" "parameters";
    /// `path`: String
    path "path": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.add`.
    Add "microsoft.graph.add" "parameters";
    /// `value`: Collection(site)
    value "value": Vec<models::Site>,
}

mg::record! {
    /// Parameters of `microsoft.graph.delta`.
    Delta "microsoft.graph.delta" "parameters";
    /// `token`: String, masked in Debug
    token "token" "s": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getOperationStatus`.
    GetOperationStatus "microsoft.graph.getOperationStatus" "parameters";
    /// `operationId`: String
    operation_id "operationId": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.remove`.
    Remove "microsoft.graph.remove" "parameters";
    /// `value`: Collection(site)
    value "value": Vec<models::Site>,
}
