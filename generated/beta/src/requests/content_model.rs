// @generated
use crate::{mg, models, requests};

/// Requests on one [`ContentModel`](models::ContentModel): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.sites().id(id).content_models().id(id)`.
#[derive(Clone, Debug)]
pub struct ContentModelResource(mg::One<models::ContentModel>);

mg::builder! { ContentModelResource: mg::One<models::ContentModel> }

impl ContentModelResource {
    /// `POST …/addToDrive`.
    ///
    /// Returns [`ContentModelUsage`](models::ContentModelUsage).
    #[inline]
    pub fn add_to_drive(
        &self,
        parameters: AddToDrive,
    ) -> mg::Request<models::ContentModelUsage> {
        self.raw().action_with("addToDrive", &parameters)
    }

    /// `GET …/getAppliedDrives`.
    ///
    /// Returns a page of [`ContentModelUsage`](models::ContentModelUsage).
    ///
    /// Least privileged permission: `Sites.Read.All` (delegated, application).
    #[inline]
    pub fn get_applied_drives(
        &self,
    ) -> mg::Request<mg::Page<models::ContentModelUsage>> {
        self.raw().function("getAppliedDrives")
    }

    /// `POST …/removeFromDrive`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Sites.Manage.All` (delegated, application).
    #[inline]
    pub fn remove_from_drive(&self, parameters: RemoveFromDrive) -> mg::Request<()> {
        self.raw().action_with("removeFromDrive", &parameters)
    }
}

/// Requests on a collection of [`ContentModel`](models::ContentModel): `list`, `create`, `count`,
/// `id` for one of them, and the methods below.
///
/// For example `graph.sites().id(id).content_models()`.
#[derive(Clone, Debug)]
pub struct ContentModelCollection(mg::Many<models::ContentModel, ContentModelResource>);

mg::builder! { ContentModelCollection: mg::Many<models::ContentModel, ContentModelResource> }

impl ContentModelCollection {
    /// `GET …/getByName(modelName=…)`.
    ///
    /// Returns a builder to go on from; its `get` sends the request.
    ///
    /// Least privileged permission: `Sites.Read.All` (delegated, application).
    #[inline]
    pub fn get_by_name(
        &self,
        parameters: impl Into<GetByName>,
    ) -> requests::content_model::ContentModelResource {
        self.raw().call_with("getByName", &parameters.into()).into_builder()
    }
}

/// Parameters of [`ContentModelResource::add_to_drive`].
pub struct AddToDrive {
    /// `driveId`.
    pub drive_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AddToDrive: "microsoft.graph.addToDrive", parameters;
    drive_id: "driveId",
}

/// Parameters of [`ContentModelResource::remove_from_drive`].
pub struct RemoveFromDrive {
    /// `driveId`.
    pub drive_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RemoveFromDrive: "microsoft.graph.removeFromDrive", parameters;
    drive_id: "driveId",
}

/// Parameters of [`ContentModelCollection::get_by_name`].
///
/// A call can pass `model_name` alone.
pub struct GetByName {
    /// `modelName`.
    pub model_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetByName: "microsoft.graph.getByName", parameters;
    model_name: "modelName",
}

mg::required_parameters! {
    GetByName;
    model_name: String,
}
