// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.educationModule`, by its URL.
    ///
    /// For example `/education/classes/{educationClass-id}/modules/{educationModule-id}`.
    EducationModuleResource(mg::One<models::EducationModule>)
}

impl EducationModuleResource {
    /// `…/resources`: many `educationModuleResource`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **EduCurricula.Read**, **EduCurricula.ReadWrite** | **EduCurricula.Read.All**, **EduCurricula.ReadWrite.All** |
    /// | `GET …/{id}` | **EduCurricula.Read**, **EduCurricula.ReadWrite** | **EduCurricula.Read.All**, **EduCurricula.ReadWrite.All** |
    /// | `POST` | **EduCurricula.ReadWrite** | **EduCurricula.ReadWrite.All** |
    /// | `PATCH …/{id}` | **EduCurricula.ReadWrite** | **EduCurricula.ReadWrite.All** |
    /// | `DELETE …/{id}` | **EduCurricula.ReadWrite** | **EduCurricula.ReadWrite.All** |
    #[inline]
    pub fn resources(
        &self,
    ) -> requests::education_module_resource::EducationModuleResourceCollection {
        mg::to(self, "resources")
    }

    /// `POST …/pin`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **EduCurricula.ReadWrite** | **EduCurricula.ReadWrite.All** |
    #[inline]
    pub fn pin(&self) -> mg::Request<models::EducationModule> {
        mg::Path::action(self, "pin")
    }

    /// `POST …/publish`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **EduCurricula.ReadWrite** | **EduCurricula.ReadWrite.All** |
    #[inline]
    pub fn publish(&self) -> mg::Request<models::EducationModule> {
        mg::Path::action(self, "publish")
    }

    /// `POST …/setUpResourcesFolder`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **EduCurricula.ReadWrite** | **EduCurricula.ReadWrite.All** |
    #[inline]
    pub fn set_up_resources_folder(&self) -> mg::Request<models::EducationModule> {
        mg::Path::action(self, "setUpResourcesFolder")
    }

    /// `POST …/unpin`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **EduCurricula.ReadWrite** | **EduCurricula.ReadWrite.All** |
    #[inline]
    pub fn unpin(&self) -> mg::Request<models::EducationModule> {
        mg::Path::action(self, "unpin")
    }
}

/// A collection of `microsoft.graph.educationModule`, by its URL.
///
/// For example `/education/classes/{educationClass-id}/modules`.
pub type EducationModuleCollection = mg::Many<
    models::EducationModule,
    EducationModuleResource,
>;
