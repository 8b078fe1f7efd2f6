// @generated
use crate::{mg, models, requests};

/// Requests on one [`CloudCertificationAuthority`](models::CloudCertificationAuthority): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.device_management().cloud_certification_authority().id(id)`.
#[derive(Clone, Debug)]
pub struct CloudCertificationAuthorityResource(
    mg::One<models::CloudCertificationAuthority>,
);

mg::builder! { CloudCertificationAuthorityResource: mg::One<models::CloudCertificationAuthority> }

impl CloudCertificationAuthorityResource {
    /// `…/activeVersion`:
    /// [`CloudCertificationAuthorityVersion`](models::CloudCertificationAuthorityVersion).
    #[inline]
    pub fn active_version(
        &self,
    ) -> requests::cloud_certification_authority_version::CloudCertificationAuthorityVersionResource {
        mg::navigate(self, "activeVersion")
    }

    /// `…/cloudCertificationAuthorityLeafCertificate`: many
    /// [`CloudCertificationAuthorityLeafCertificate`].
    ///
    /// Least privileged permission to read: `DeviceManagementCloudCA.Read.All` (delegated,
    /// application).
    ///
    /// [`CloudCertificationAuthorityLeafCertificate`]: models::CloudCertificationAuthorityLeafCertificate
    #[inline]
    pub fn cloud_certification_authority_leaf_certificate(
        &self,
    ) -> requests::cloud_certification_authority_leaf_certificate::CloudCertificationAuthorityLeafCertificateCollection {
        mg::navigate(self, "cloudCertificationAuthorityLeafCertificate")
    }

    /// `…/versions`: many
    /// [`CloudCertificationAuthorityVersion`](models::CloudCertificationAuthorityVersion).
    #[inline]
    pub fn versions(
        &self,
    ) -> requests::cloud_certification_authority_version::CloudCertificationAuthorityVersionCollection {
        mg::navigate(self, "versions")
    }

    /// `POST …/activate`.
    ///
    /// Returns [`CloudCertificationAuthority`](models::CloudCertificationAuthority).
    #[inline]
    pub fn activate(
        &self,
        parameters: impl Into<Activate>,
    ) -> mg::Request<models::CloudCertificationAuthority> {
        self.raw().action_with("activate", &parameters.into())
    }

    /// `POST …/changeCloudCertificationAuthorityStatus`.
    ///
    /// Returns [`CloudCertificationAuthority`](models::CloudCertificationAuthority).
    ///
    /// Least privileged permission: `DeviceManagementCloudCA.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn change_cloud_certification_authority_status(
        &self,
        parameters: impl Into<ChangeCloudCertificationAuthorityStatus>,
    ) -> mg::Request<models::CloudCertificationAuthority> {
        self.raw()
            .action_with("changeCloudCertificationAuthorityStatus", &parameters.into())
    }

    /// `POST …/getAllCloudCertificationAuthority`.
    ///
    /// Returns a page of [`CloudCertificationAuthority`](models::CloudCertificationAuthority).
    #[inline]
    pub fn get_all_cloud_certification_authority(
        &self,
    ) -> mg::Request<mg::Page<models::CloudCertificationAuthority>> {
        self.raw().action("getAllCloudCertificationAuthority")
    }

    /// `POST …/getAllCloudCertificationAuthorityLeafCertificates`.
    ///
    /// Returns a page of [`CloudCertificationAuthorityLeafCertificate`].
    ///
    /// [`CloudCertificationAuthorityLeafCertificate`]: models::CloudCertificationAuthorityLeafCertificate
    #[inline]
    pub fn get_all_cloud_certification_authority_leaf_certificates(
        &self,
    ) -> mg::Request<mg::Page<models::CloudCertificationAuthorityLeafCertificate>> {
        self.raw().action("getAllCloudCertificationAuthorityLeafCertificates")
    }

    /// `POST …/getCloudCertificationAuthority`.
    ///
    /// Returns [`CloudCertificationAuthority`](models::CloudCertificationAuthority).
    #[inline]
    pub fn get_cloud_certification_authority(
        &self,
    ) -> mg::Request<models::CloudCertificationAuthority> {
        self.raw().action("getCloudCertificationAuthority")
    }

    /// `POST …/getCloudCertificationAuthorityVersion`.
    ///
    /// Returns [`CloudCertificationAuthorityVersion`](models::CloudCertificationAuthorityVersion).
    #[inline]
    pub fn get_cloud_certification_authority_version(
        &self,
    ) -> mg::Request<models::CloudCertificationAuthorityVersion> {
        self.raw().action("getCloudCertificationAuthorityVersion")
    }

    /// `POST …/getCloudCertificationAuthorityVersions`.
    ///
    /// Returns a page of
    /// [`CloudCertificationAuthorityVersion`](models::CloudCertificationAuthorityVersion).
    #[inline]
    pub fn get_cloud_certification_authority_versions(
        &self,
    ) -> mg::Request<mg::Page<models::CloudCertificationAuthorityVersion>> {
        self.raw().action("getCloudCertificationAuthorityVersions")
    }

    /// `POST …/patchCloudCertificationAuthority`.
    ///
    /// Returns [`CloudCertificationAuthority`](models::CloudCertificationAuthority).
    #[inline]
    pub fn patch_cloud_certification_authority(
        &self,
    ) -> mg::Request<models::CloudCertificationAuthority> {
        self.raw().action("patchCloudCertificationAuthority")
    }

    /// `POST …/postCloudCertificationAuthority`.
    ///
    /// Returns a page of [`CloudCertificationAuthority`](models::CloudCertificationAuthority).
    #[inline]
    pub fn post_cloud_certification_authority(
        &self,
    ) -> mg::Request<mg::Page<models::CloudCertificationAuthority>> {
        self.raw().action("postCloudCertificationAuthority")
    }

    /// `POST …/renew`.
    ///
    /// Returns no body.
    #[inline]
    pub fn renew(&self) -> mg::Request<()> {
        self.raw().action("renew")
    }

    /// `POST …/revokeCloudCertificationAuthorityCertificate`.
    ///
    /// Returns [`CloudCertificationAuthority`](models::CloudCertificationAuthority).
    ///
    /// Least privileged permission: `DeviceManagementCloudCA.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn revoke_cloud_certification_authority_certificate(
        &self,
        parameters: impl Into<RevokeCloudCertificationAuthorityCertificate>,
    ) -> mg::Request<models::CloudCertificationAuthority> {
        self.raw()
            .action_with(
                "revokeCloudCertificationAuthorityCertificate",
                &parameters.into(),
            )
    }

    /// `POST …/revokeLeafCertificate`.
    ///
    /// Returns [`CloudCertificationAuthorityLeafCertificate`].
    ///
    /// Least privileged permission: `DeviceManagementCloudCA.ReadWrite.All` (delegated,
    /// application).
    ///
    /// [`CloudCertificationAuthorityLeafCertificate`]: models::CloudCertificationAuthorityLeafCertificate
    #[inline]
    pub fn revoke_leaf_certificate(
        &self,
        parameters: RevokeLeafCertificate,
    ) -> mg::Request<models::CloudCertificationAuthorityLeafCertificate> {
        self.raw().action_with("revokeLeafCertificate", &parameters)
    }

    /// `POST …/revokeLeafCertificateBySerialNumber`.
    ///
    /// Returns [`CloudCertificationAuthorityLeafCertificate`].
    ///
    /// [`CloudCertificationAuthorityLeafCertificate`]: models::CloudCertificationAuthorityLeafCertificate
    #[inline]
    pub fn revoke_leaf_certificate_by_serial_number(
        &self,
        parameters: RevokeLeafCertificateBySerialNumber,
    ) -> mg::Request<models::CloudCertificationAuthorityLeafCertificate> {
        self.raw().action_with("revokeLeafCertificateBySerialNumber", &parameters)
    }

    /// `POST …/searchCloudCertificationAuthorityLeafCertificateBySerialNumber`.
    ///
    /// Returns [`CloudCertificationAuthorityLeafCertificate`].
    ///
    /// [`CloudCertificationAuthorityLeafCertificate`]: models::CloudCertificationAuthorityLeafCertificate
    #[inline]
    pub fn search_cloud_certification_authority_leaf_certificate_by_serial_number(
        &self,
        parameters: SearchCloudCertificationAuthorityLeafCertificateBySerialNumber,
    ) -> mg::Request<models::CloudCertificationAuthorityLeafCertificate> {
        self.raw()
            .action_with(
                "searchCloudCertificationAuthorityLeafCertificateBySerialNumber",
                &parameters,
            )
    }

    /// `POST …/uploadExternallySignedCertificationAuthorityCertificate`.
    ///
    /// Returns [`CloudCertificationAuthority`](models::CloudCertificationAuthority).
    ///
    /// Least privileged permission: `DeviceManagementCloudCA.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn upload_externally_signed_certification_authority_certificate(
        &self,
        parameters: impl Into<UploadExternallySignedCertificationAuthorityCertificate>,
    ) -> mg::Request<models::CloudCertificationAuthority> {
        self.raw()
            .action_with(
                "uploadExternallySignedCertificationAuthorityCertificate",
                &parameters.into(),
            )
    }
}

/// Requests on a collection of
/// [`CloudCertificationAuthority`](models::CloudCertificationAuthority): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.device_management().cloud_certification_authority()`.
pub type CloudCertificationAuthorityCollection = mg::Many<
    models::CloudCertificationAuthority,
    CloudCertificationAuthorityResource,
>;

/// Parameters of [`CloudCertificationAuthorityResource::activate`].
///
/// A call can pass `certification_authority_version` alone.
pub struct Activate {
    /// `certificationAuthorityVersion`. Required.
    pub certification_authority_version: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Activate: "microsoft.graph.activate", parameters;
    certification_authority_version: "certificationAuthorityVersion" required,
}

mg::required_parameters! {
    Activate;
    certification_authority_version: i32,
}

/// Parameters of
/// [`CloudCertificationAuthorityResource::change_cloud_certification_authority_status`].
///
/// A call can pass the pair of `certification_authority_status` and
/// `certification_authority_version` alone.
pub struct ChangeCloudCertificationAuthorityStatus {
    /// `certificationAuthorityStatus`. Required.
    pub certification_authority_status: mg::Field<
        mg::Open<models::CloudCertificationAuthorityStatus>,
    >,
    /// `certificationAuthorityVersion`. Required.
    pub certification_authority_version: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ChangeCloudCertificationAuthorityStatus: "microsoft.graph.changeCloudCertificationAuthorityStatus", parameters;
    certification_authority_status: "certificationAuthorityStatus" required,
    certification_authority_version: "certificationAuthorityVersion" required,
}

mg::required_parameters! {
    ChangeCloudCertificationAuthorityStatus;
    certification_authority_status: mg::Open<models::CloudCertificationAuthorityStatus>,
    certification_authority_version: i32,
}

/// Parameters of
/// [`CloudCertificationAuthorityResource::revoke_cloud_certification_authority_certificate`].
///
/// A call can pass `certification_authority_version` alone.
pub struct RevokeCloudCertificationAuthorityCertificate {
    /// `certificationAuthorityVersion`. Required.
    pub certification_authority_version: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RevokeCloudCertificationAuthorityCertificate: "microsoft.graph.revokeCloudCertificationAuthorityCertificate", parameters;
    certification_authority_version: "certificationAuthorityVersion" required,
}

mg::required_parameters! {
    RevokeCloudCertificationAuthorityCertificate;
    certification_authority_version: i32,
}

/// Parameters of [`CloudCertificationAuthorityResource::revoke_leaf_certificate`].
pub struct RevokeLeafCertificate {
    /// `leafCertificateId`.
    pub leaf_certificate_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RevokeLeafCertificate: "microsoft.graph.revokeLeafCertificate", parameters;
    leaf_certificate_id: "leafCertificateId",
}

/// Parameters of [`CloudCertificationAuthorityResource::revoke_leaf_certificate_by_serial_number`].
pub struct RevokeLeafCertificateBySerialNumber {
    /// `certificateSerialNumber`.
    pub certificate_serial_number: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RevokeLeafCertificateBySerialNumber: "microsoft.graph.revokeLeafCertificateBySerialNumber", parameters;
    certificate_serial_number: "certificateSerialNumber",
}

/// Parameters of
/// [`CloudCertificationAuthorityResource::search_cloud_certification_authority_leaf_certificate_by_serial_number`].
pub struct SearchCloudCertificationAuthorityLeafCertificateBySerialNumber {
    /// `certificateSerialNumber`.
    pub certificate_serial_number: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SearchCloudCertificationAuthorityLeafCertificateBySerialNumber: "microsoft.graph.searchCloudCertificationAuthorityLeafCertificateBySerialNumber", parameters;
    certificate_serial_number: "certificateSerialNumber",
}

/// Parameters of
/// [`CloudCertificationAuthorityResource::upload_externally_signed_certification_authority_certificate`].
///
/// A call can pass `certification_authority_version` alone.
pub struct UploadExternallySignedCertificationAuthorityCertificate {
    /// `certificationAuthorityVersion`. Required.
    pub certification_authority_version: mg::Field<i32>,
    /// `signedCertificate`.
    pub signed_certificate: mg::Field<String>,
    /// `trustChainCertificates`.
    pub trust_chain_certificates: mg::Field<Vec<models::TrustChainCertificate>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UploadExternallySignedCertificationAuthorityCertificate: "microsoft.graph.uploadExternallySignedCertificationAuthorityCertificate", parameters;
    certification_authority_version: "certificationAuthorityVersion" required,
    signed_certificate: "signedCertificate",
    trust_chain_certificates: "trustChainCertificates",
}

mg::required_parameters! {
    UploadExternallySignedCertificationAuthorityCertificate;
    certification_authority_version: i32,
}
