// @generated
use crate::{mg, models, requests};

/// Requests on one [`CopilotPackage`](models::CopilotPackage): `get`, `update`, `delete`, and the
/// methods below.
#[derive(Clone, Debug)]
pub struct CopilotPackageResource(mg::One<models::CopilotPackage>);

mg::builder! { CopilotPackageResource: mg::One<models::CopilotPackage> }

impl CopilotPackageResource {
    /// `…/zipFile`: the content of the stream.
    #[inline]
    pub fn zip_file(&self) -> mg::Media {
        self.raw().stream("zipFile")
    }

    /// `…/microsoft.graph.copilotPackageDetail`: cast to
    /// [`CopilotPackageDetail`](models::CopilotPackageDetail).
    #[doc(alias = "microsoft.graph.copilotPackageDetail")]
    #[inline]
    pub fn cast_to_copilot_package_detail(
        &self,
    ) -> requests::copilot_package_detail::CopilotPackageDetailResource {
        mg::navigate(self, "microsoft.graph.copilotPackageDetail")
    }

    /// `POST …/block`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `CopilotPackages.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn block(&self) -> mg::Request<()> {
        self.raw().action("block")
    }

    /// `POST …/reassign`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `CopilotPackages.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn reassign(&self, parameters: impl Into<Reassign>) -> mg::Request<()> {
        self.raw().action_with("reassign", &parameters.into())
    }

    /// `POST …/unblock`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `CopilotPackages.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn unblock(&self) -> mg::Request<()> {
        self.raw().action("unblock")
    }

    /// `POST …/update`.
    ///
    /// Returns [`CopilotPackageUpdateResponse`](models::CopilotPackageUpdateResponse).
    ///
    /// Least privileged permission: `CopilotPackages.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn update_(
        &self,
        parameters: impl Into<Update>,
    ) -> mg::Request<models::CopilotPackageUpdateResponse> {
        self.raw().action_with("update", &parameters.into())
    }
}

/// Parameters of [`CopilotPackageResource::reassign`].
///
/// A call can pass `user_id` alone.
pub struct Reassign {
    /// `userId`. Required.
    pub user_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Reassign: "microsoft.graph.reassign", parameters;
    user_id: "userId" required,
}

mg::required_parameters! {
    Reassign;
    user_id: String,
}

/// Parameters of [`CopilotPackageResource::update_`].
///
/// A call can pass `zip_file` alone.
pub struct Update {
    /// `zipFile`. Required.
    pub zip_file: mg::Field<mg::Binary>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Update: "microsoft.graph.update", parameters;
    zip_file: "zipFile" required,
}

mg::required_parameters! {
    Update;
    zip_file: mg::Binary,
}
