// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.cloudCertificationAuthority`, by its URL.
    ///
    /// For example `/deviceManagement/cloudCertificationAuthority/{cloudCertificationAuthority-id}`.
    CloudCertificationAuthorityResource(mg::One<models::CloudCertificationAuthority>)
}

impl CloudCertificationAuthorityResource {
    /// `…/activeVersion`: `cloudCertificationAuthorityVersion`
    #[inline]
    pub fn active_version(
        &self,
    ) -> requests::cloud_certification_authority_version::CloudCertificationAuthorityVersionResource {
        mg::to(self, "activeVersion")
    }

    /// `…/cloudCertificationAuthorityLeafCertificate`: many `cloudCertificationAuthorityLeafCertificate`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementCloudCA.Read.All**, DeviceManagementCloudCA.ReadWrite.All | **DeviceManagementCloudCA.Read.All**, DeviceManagementCloudCA.ReadWrite.All |
    /// | `POST` | **DeviceManagementCloudCA.ReadWrite.All** | **DeviceManagementCloudCA.ReadWrite.All** |
    #[inline]
    pub fn cloud_certification_authority_leaf_certificate(
        &self,
    ) -> requests::cloud_certification_authority_leaf_certificate::CloudCertificationAuthorityLeafCertificateCollection {
        mg::to(self, "cloudCertificationAuthorityLeafCertificate")
    }

    /// `…/versions`: many `cloudCertificationAuthorityVersion`
    #[inline]
    pub fn versions(
        &self,
    ) -> requests::cloud_certification_authority_version::CloudCertificationAuthorityVersionCollection {
        mg::to(self, "versions")
    }

    /// `POST …/activate`
    #[inline]
    pub fn activate(
        &self,
        parameters: Activate,
    ) -> mg::Request<models::CloudCertificationAuthority> {
        mg::Path::action_with(self, "activate", &parameters)
    }

    /// `POST …/changeCloudCertificationAuthorityStatus`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementCloudCA.ReadWrite.All** | **DeviceManagementCloudCA.ReadWrite.All** |
    #[inline]
    pub fn change_cloud_certification_authority_status(
        &self,
        parameters: ChangeCloudCertificationAuthorityStatus,
    ) -> mg::Request<models::CloudCertificationAuthority> {
        mg::Path::action_with(
            self,
            "changeCloudCertificationAuthorityStatus",
            &parameters,
        )
    }

    /// `POST …/getAllCloudCertificationAuthority`
    #[inline]
    pub fn get_all_cloud_certification_authority(
        &self,
    ) -> mg::Request<mg::Page<models::CloudCertificationAuthority>> {
        mg::Path::action(self, "getAllCloudCertificationAuthority")
    }

    /// `POST …/getAllCloudCertificationAuthorityLeafCertificates`
    #[inline]
    pub fn get_all_cloud_certification_authority_leaf_certificates(
        &self,
    ) -> mg::Request<mg::Page<models::CloudCertificationAuthorityLeafCertificate>> {
        mg::Path::action(self, "getAllCloudCertificationAuthorityLeafCertificates")
    }

    /// `POST …/getCloudCertificationAuthority`
    #[inline]
    pub fn get_cloud_certification_authority(
        &self,
    ) -> mg::Request<models::CloudCertificationAuthority> {
        mg::Path::action(self, "getCloudCertificationAuthority")
    }

    /// `POST …/getCloudCertificationAuthorityVersion`
    #[inline]
    pub fn get_cloud_certification_authority_version(
        &self,
    ) -> mg::Request<models::CloudCertificationAuthorityVersion> {
        mg::Path::action(self, "getCloudCertificationAuthorityVersion")
    }

    /// `POST …/getCloudCertificationAuthorityVersions`
    #[inline]
    pub fn get_cloud_certification_authority_versions(
        &self,
    ) -> mg::Request<mg::Page<models::CloudCertificationAuthorityVersion>> {
        mg::Path::action(self, "getCloudCertificationAuthorityVersions")
    }

    /// `POST …/patchCloudCertificationAuthority`
    #[inline]
    pub fn patch_cloud_certification_authority(
        &self,
    ) -> mg::Request<models::CloudCertificationAuthority> {
        mg::Path::action(self, "patchCloudCertificationAuthority")
    }

    /// `POST …/postCloudCertificationAuthority`
    #[inline]
    pub fn post_cloud_certification_authority(
        &self,
    ) -> mg::Request<mg::Page<models::CloudCertificationAuthority>> {
        mg::Path::action(self, "postCloudCertificationAuthority")
    }

    /// `POST …/renew`
    #[inline]
    pub fn renew(&self) -> mg::Request<()> {
        mg::Path::action(self, "renew")
    }

    /// `POST …/revokeCloudCertificationAuthorityCertificate`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementCloudCA.ReadWrite.All** | **DeviceManagementCloudCA.ReadWrite.All** |
    #[inline]
    pub fn revoke_cloud_certification_authority_certificate(
        &self,
        parameters: RevokeCloudCertificationAuthorityCertificate,
    ) -> mg::Request<models::CloudCertificationAuthority> {
        mg::Path::action_with(
            self,
            "revokeCloudCertificationAuthorityCertificate",
            &parameters,
        )
    }

    /// `POST …/revokeLeafCertificate`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementCloudCA.ReadWrite.All** | **DeviceManagementCloudCA.ReadWrite.All** |
    #[inline]
    pub fn revoke_leaf_certificate(
        &self,
        parameters: RevokeLeafCertificate,
    ) -> mg::Request<models::CloudCertificationAuthorityLeafCertificate> {
        mg::Path::action_with(self, "revokeLeafCertificate", &parameters)
    }

    /// `POST …/revokeLeafCertificateBySerialNumber`
    #[inline]
    pub fn revoke_leaf_certificate_by_serial_number(
        &self,
        parameters: RevokeLeafCertificateBySerialNumber,
    ) -> mg::Request<models::CloudCertificationAuthorityLeafCertificate> {
        mg::Path::action_with(self, "revokeLeafCertificateBySerialNumber", &parameters)
    }

    /// `POST …/searchCloudCertificationAuthorityLeafCertificateBySerialNumber`
    #[inline]
    pub fn search_cloud_certification_authority_leaf_certificate_by_serial_number(
        &self,
        parameters: SearchCloudCertificationAuthorityLeafCertificateBySerialNumber,
    ) -> mg::Request<models::CloudCertificationAuthorityLeafCertificate> {
        mg::Path::action_with(
            self,
            "searchCloudCertificationAuthorityLeafCertificateBySerialNumber",
            &parameters,
        )
    }

    /// `POST …/uploadExternallySignedCertificationAuthorityCertificate`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementCloudCA.ReadWrite.All** | **DeviceManagementCloudCA.ReadWrite.All** |
    #[inline]
    pub fn upload_externally_signed_certification_authority_certificate(
        &self,
        parameters: UploadExternallySignedCertificationAuthorityCertificate,
    ) -> mg::Request<models::CloudCertificationAuthority> {
        mg::Path::action_with(
            self,
            "uploadExternallySignedCertificationAuthorityCertificate",
            &parameters,
        )
    }
}

/// A collection of `microsoft.graph.cloudCertificationAuthority`, by its URL.
///
/// For example `/deviceManagement/cloudCertificationAuthority`.
pub type CloudCertificationAuthorityCollection = mg::Many<
    models::CloudCertificationAuthority,
    CloudCertificationAuthorityResource,
>;

mg::record! {
    /// Parameters of `microsoft.graph.activate`.
    Activate "microsoft.graph.activate" "parameters";
    /// `certificationAuthorityVersion`: Int32, not null
    certification_authority_version "certificationAuthorityVersion" "r": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.changeCloudCertificationAuthorityStatus`.
    ChangeCloudCertificationAuthorityStatus "microsoft.graph.changeCloudCertificationAuthorityStatus" "parameters";
    /// `certificationAuthorityStatus`: cloudCertificationAuthorityStatus, not null
    certification_authority_status "certificationAuthorityStatus" "r": mg::Open<models::CloudCertificationAuthorityStatus>,
    /// `certificationAuthorityVersion`: Int32, not null
    certification_authority_version "certificationAuthorityVersion" "r": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.revokeCloudCertificationAuthorityCertificate`.
    RevokeCloudCertificationAuthorityCertificate "microsoft.graph.revokeCloudCertificationAuthorityCertificate" "parameters";
    /// `certificationAuthorityVersion`: Int32, not null
    certification_authority_version "certificationAuthorityVersion" "r": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.revokeLeafCertificate`.
    RevokeLeafCertificate "microsoft.graph.revokeLeafCertificate" "parameters";
    /// `leafCertificateId`: String
    leaf_certificate_id "leafCertificateId": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.revokeLeafCertificateBySerialNumber`.
    RevokeLeafCertificateBySerialNumber "microsoft.graph.revokeLeafCertificateBySerialNumber" "parameters";
    /// `certificateSerialNumber`: String
    certificate_serial_number "certificateSerialNumber": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.searchCloudCertificationAuthorityLeafCertificateBySerialNumber`.
    SearchCloudCertificationAuthorityLeafCertificateBySerialNumber "microsoft.graph.searchCloudCertificationAuthorityLeafCertificateBySerialNumber" "parameters";
    /// `certificateSerialNumber`: String
    certificate_serial_number "certificateSerialNumber": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.uploadExternallySignedCertificationAuthorityCertificate`.
    UploadExternallySignedCertificationAuthorityCertificate "microsoft.graph.uploadExternallySignedCertificationAuthorityCertificate" "parameters";
    /// `certificationAuthorityVersion`: Int32, not null
    certification_authority_version "certificationAuthorityVersion" "r": i32,
    /// `signedCertificate`: String
    signed_certificate "signedCertificate": String,
    /// `trustChainCertificates`: Collection(trustChainCertificate)
    trust_chain_certificates "trustChainCertificates": Vec<models::TrustChainCertificate>,
}
