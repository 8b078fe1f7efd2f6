// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.informationProtection`, by its URL.
    ///
    /// For example `/informationProtection`.
    InformationProtectionResource(mg::One<models::InformationProtection>)
}

impl InformationProtectionResource {
    /// `…/bitlocker`: `bitlocker`
    #[inline]
    pub fn bitlocker(&self) -> requests::bitlocker::BitlockerResource {
        mg::to(self, "bitlocker")
    }

    /// `…/dataLossPreventionPolicies`: many `dataLossPreventionPolicy`
    #[inline]
    pub fn data_loss_prevention_policies(
        &self,
    ) -> requests::data_loss_prevention_policy::DataLossPreventionPolicyCollection {
        mg::to(self, "dataLossPreventionPolicies")
    }

    /// `…/policy`: `informationProtectionPolicy`
    #[deprecated(
        note = "deprecated since 2021-02-15, to be removed on 2022-08-15 (revision 2021-02/Beta_SensitivityLabels)"
    )]
    #[inline]
    pub fn policy(
        &self,
    ) -> requests::information_protection_policy::InformationProtectionPolicyResource {
        mg::to(self, "policy")
    }

    /// `…/sensitivityLabels`: many `sensitivityLabel`
    #[inline]
    pub fn sensitivity_labels(
        &self,
    ) -> requests::sensitivity_label::SensitivityLabelCollection {
        mg::to(self, "sensitivityLabels")
    }

    /// `…/sensitivityPolicySettings`: `sensitivityPolicySettings`
    #[inline]
    pub fn sensitivity_policy_settings(
        &self,
    ) -> requests::sensitivity_policy_settings::SensitivityPolicySettingsResource {
        mg::to(self, "sensitivityPolicySettings")
    }

    /// `…/threatAssessmentRequests`: many `threatAssessmentRequest`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **ThreatAssessment.ReadWrite.All** | **ThreatAssessment.Read.All** |
    /// | `GET …/{id}` | **ThreatAssessment.ReadWrite.All** | **ThreatAssessment.Read.All** |
    /// | `POST` | **ThreatAssessment.ReadWrite.All** | – |
    #[inline]
    pub fn threat_assessment_requests(
        &self,
    ) -> requests::threat_assessment_request::ThreatAssessmentRequestCollection {
        mg::to(self, "threatAssessmentRequests")
    }

    /// `POST …/decryptBuffer`
    #[deprecated(
        note = "deprecated since 2021-02-15, to be removed on 2022-08-15 (revision 2021-02/Beta_SensitivityLabels)"
    )]
    #[inline]
    pub fn decrypt_buffer(
        &self,
        parameters: DecryptBuffer,
    ) -> mg::Request<models::BufferDecryptionResult> {
        mg::Path::action_with(self, "decryptBuffer", &parameters)
    }

    /// `POST …/encryptBuffer`
    #[deprecated(
        note = "deprecated since 2021-02-15, to be removed on 2022-08-15 (revision 2021-02/Beta_SensitivityLabels)"
    )]
    #[inline]
    pub fn encrypt_buffer(
        &self,
        parameters: EncryptBuffer,
    ) -> mg::Request<models::BufferEncryptionResult> {
        mg::Path::action_with(self, "encryptBuffer", &parameters)
    }

    /// `POST …/signDigest`
    #[deprecated(
        note = "deprecated since 2021-02-15, to be removed on 2022-08-15 (revision 2021-02/Beta_SensitivityLabels)"
    )]
    #[inline]
    pub fn sign_digest(
        &self,
        parameters: SignDigest,
    ) -> mg::Request<models::SigningResult> {
        mg::Path::action_with(self, "signDigest", &parameters)
    }

    /// `POST …/verifySignature`
    #[deprecated(
        note = "deprecated since 2021-02-15, to be removed on 2022-08-15 (revision 2021-02/Beta_SensitivityLabels)"
    )]
    #[inline]
    pub fn verify_signature(
        &self,
        parameters: VerifySignature,
    ) -> mg::Request<models::VerificationResult> {
        mg::Path::action_with(self, "verifySignature", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.decryptBuffer`.
    DecryptBuffer "microsoft.graph.decryptBuffer" "parameters";
    /// `encryptedBuffer`: Binary, not null
    encrypted_buffer "encryptedBuffer" "r": mg::Binary,
    /// `publishingLicense`: Binary, not null
    publishing_license "publishingLicense" "r": mg::Binary,
}

mg::record! {
    /// Parameters of `microsoft.graph.encryptBuffer`.
    EncryptBuffer "microsoft.graph.encryptBuffer" "parameters";
    /// `buffer`: Binary, not null
    buffer "buffer" "r": mg::Binary,
    /// `labelId`: Guid, not null
    label_id "labelId" "r": mg::Guid,
}

mg::record! {
    /// Parameters of `microsoft.graph.signDigest`.
    SignDigest "microsoft.graph.signDigest" "parameters";
    /// `digest`: Binary, not null
    digest "digest" "r": mg::Binary,
}

mg::record! {
    /// Parameters of `microsoft.graph.verifySignature`.
    VerifySignature "microsoft.graph.verifySignature" "parameters";
    /// `digest`: Binary, not null
    digest "digest" "r": mg::Binary,
    /// `signature`: Binary, not null
    signature "signature" "r": mg::Binary,
    /// `signingKeyId`: String, not null
    signing_key_id "signingKeyId" "r": String,
}
