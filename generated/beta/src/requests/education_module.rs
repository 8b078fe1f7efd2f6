// @generated
use crate::{mg, models, requests};

/// Requests on one [`EducationModule`](models::EducationModule): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.education().classes().id(id).modules().id(id)`.
#[derive(Clone, Debug)]
pub struct EducationModuleResource(mg::One<models::EducationModule>);

mg::builder! { EducationModuleResource: mg::One<models::EducationModule> }

impl EducationModuleResource {
    /// `…/resources`: many [`EducationModuleResource`](models::EducationModuleResource).
    ///
    /// Least privileged permission to read: `EduCurricula.Read` (delegated),
    /// `EduCurricula.Read.All` (application).
    #[inline]
    pub fn resources(
        &self,
    ) -> requests::education_module_resource::EducationModuleResourceCollection {
        mg::navigate(self, "resources")
    }

    /// `POST …/pin`.
    ///
    /// Returns [`EducationModule`](models::EducationModule).
    ///
    /// Least privileged permission: `EduCurricula.ReadWrite` (delegated),
    /// `EduCurricula.ReadWrite.All` (application).
    #[inline]
    pub fn pin(&self) -> mg::Request<models::EducationModule> {
        self.raw().action("pin")
    }

    /// `POST …/publish`.
    ///
    /// Returns [`EducationModule`](models::EducationModule).
    ///
    /// Least privileged permission: `EduCurricula.ReadWrite` (delegated),
    /// `EduCurricula.ReadWrite.All` (application).
    #[inline]
    pub fn publish(&self) -> mg::Request<models::EducationModule> {
        self.raw().action("publish")
    }

    /// `POST …/setUpResourcesFolder`.
    ///
    /// Returns [`EducationModule`](models::EducationModule).
    ///
    /// Least privileged permission: `EduCurricula.ReadWrite` (delegated),
    /// `EduCurricula.ReadWrite.All` (application).
    #[inline]
    pub fn set_up_resources_folder(&self) -> mg::Request<models::EducationModule> {
        self.raw().action("setUpResourcesFolder")
    }

    /// `POST …/unpin`.
    ///
    /// Returns [`EducationModule`](models::EducationModule).
    ///
    /// Least privileged permission: `EduCurricula.ReadWrite` (delegated),
    /// `EduCurricula.ReadWrite.All` (application).
    #[inline]
    pub fn unpin(&self) -> mg::Request<models::EducationModule> {
        self.raw().action("unpin")
    }
}

/// Requests on a collection of [`EducationModule`](models::EducationModule): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.education().classes().id(id).modules()`.
pub type EducationModuleCollection = mg::Many<
    models::EducationModule,
    EducationModuleResource,
>;
