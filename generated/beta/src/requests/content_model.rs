// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.contentModel`, by its URL.
    ///
    /// For example `/sites/{site-id}/contentModels/{contentModel-id}`.
    ContentModelResource(mg::One<models::ContentModel>)
}

impl ContentModelResource {
    /// `POST …/addToDrive`
    #[inline]
    pub fn add_to_drive(
        &self,
        parameters: AddToDrive,
    ) -> mg::Request<models::ContentModelUsage> {
        mg::Path::action_with(self, "addToDrive", &parameters)
    }

    /// `GET …/getAppliedDrives`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Sites.Read.All**, Sites.Manage.All, Sites.ReadWrite.All | **Sites.Read.All**, Sites.Manage.All, Sites.ReadWrite.All |
    #[inline]
    pub fn get_applied_drives(
        &self,
    ) -> mg::Request<mg::Page<models::ContentModelUsage>> {
        mg::Path::function(self, "getAppliedDrives")
    }

    /// `POST …/removeFromDrive`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Sites.Manage.All** | **Sites.Manage.All** |
    #[inline]
    pub fn remove_from_drive(&self, parameters: RemoveFromDrive) -> mg::Request<()> {
        mg::Path::action_with(self, "removeFromDrive", &parameters)
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.contentModel`, by its URL.
    ///
    /// For example `/sites/{site-id}/contentModels`.
    ContentModelCollection(mg::Many<models::ContentModel, ContentModelResource>)
}

impl ContentModelCollection {
    /// `GET …/getByName(modelName=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Sites.Read.All**, Sites.Manage.All, Sites.ReadWrite.All | **Sites.Read.All**, Sites.Manage.All, Sites.ReadWrite.All |
    #[inline]
    pub fn get_by_name(
        &self,
        parameters: GetByName,
    ) -> requests::content_model::ContentModelResource {
        mg::Builder::at(mg::Path::call_with(self, "getByName", &parameters))
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.addToDrive`.
    AddToDrive "microsoft.graph.addToDrive" "parameters";
    /// `driveId`: String
    drive_id "driveId": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.removeFromDrive`.
    RemoveFromDrive "microsoft.graph.removeFromDrive" "parameters";
    /// `driveId`: String
    drive_id "driveId": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getByName`.
    GetByName "microsoft.graph.getByName" "parameters";
    /// `modelName`: String
    model_name "modelName": String,
}
