// @generated
use crate::{mg, models, requests};

/// Requests on one [`InformationProtection`](models::InformationProtection): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.information_protection()`.
#[derive(Clone, Debug)]
pub struct InformationProtectionResource(mg::One<models::InformationProtection>);

mg::builder! { InformationProtectionResource: mg::One<models::InformationProtection> }

impl InformationProtectionResource {
    /// `…/bitlocker`: [`Bitlocker`](models::Bitlocker).
    ///
    /// Not available here: `update` and `delete`.
    #[inline]
    pub fn bitlocker(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::bitlocker::BitlockerResource,
        mg::capabilities::ReadOnly,
    > {
        mg::navigate(self, "bitlocker")
    }

    /// `…/dataLossPreventionPolicies`: many
    /// [`DataLossPreventionPolicy`](models::DataLossPreventionPolicy).
    #[inline]
    pub fn data_loss_prevention_policies(
        &self,
    ) -> requests::data_loss_prevention_policy::DataLossPreventionPolicyCollection {
        mg::navigate(self, "dataLossPreventionPolicies")
    }

    /// `…/policy`: [`InformationProtectionPolicy`](models::InformationProtectionPolicy).
    #[deprecated(
        note = "deprecated since 2021-02-15, to be removed on 2022-08-15 (revision 2021-02/Beta_SensitivityLabels)"
    )]
    #[inline]
    pub fn policy(
        &self,
    ) -> requests::information_protection_policy::InformationProtectionPolicyResource {
        mg::navigate(self, "policy")
    }

    /// `…/sensitivityLabels`: many [`SensitivityLabel`](models::SensitivityLabel).
    #[inline]
    pub fn sensitivity_labels(
        &self,
    ) -> requests::sensitivity_label::SensitivityLabelCollection {
        mg::navigate(self, "sensitivityLabels")
    }

    /// `…/sensitivityPolicySettings`:
    /// [`SensitivityPolicySettings`](models::SensitivityPolicySettings).
    #[inline]
    pub fn sensitivity_policy_settings(
        &self,
    ) -> requests::sensitivity_policy_settings::SensitivityPolicySettingsResource {
        mg::navigate(self, "sensitivityPolicySettings")
    }

    /// `…/threatAssessmentRequests`: many
    /// [`ThreatAssessmentRequest`](models::ThreatAssessmentRequest).
    ///
    /// Least privileged permission to read: `ThreatAssessment.ReadWrite.All` (delegated),
    /// `ThreatAssessment.Read.All` (application).
    #[inline]
    pub fn threat_assessment_requests(
        &self,
    ) -> requests::threat_assessment_request::ThreatAssessmentRequestCollection {
        mg::navigate(self, "threatAssessmentRequests")
    }

    /// `POST …/decryptBuffer`.
    ///
    /// Returns [`BufferDecryptionResult`](models::BufferDecryptionResult).
    #[deprecated(
        note = "deprecated since 2021-02-15, to be removed on 2022-08-15 (revision 2021-02/Beta_SensitivityLabels)"
    )]
    #[inline]
    pub fn decrypt_buffer(
        &self,
        parameters: impl Into<DecryptBuffer>,
    ) -> mg::Request<models::BufferDecryptionResult> {
        self.raw().action_with("decryptBuffer", &parameters.into())
    }

    /// `POST …/encryptBuffer`.
    ///
    /// Returns [`BufferEncryptionResult`](models::BufferEncryptionResult).
    #[deprecated(
        note = "deprecated since 2021-02-15, to be removed on 2022-08-15 (revision 2021-02/Beta_SensitivityLabels)"
    )]
    #[inline]
    pub fn encrypt_buffer(
        &self,
        parameters: impl Into<EncryptBuffer>,
    ) -> mg::Request<models::BufferEncryptionResult> {
        self.raw().action_with("encryptBuffer", &parameters.into())
    }

    /// `POST …/signDigest`.
    ///
    /// Returns [`SigningResult`](models::SigningResult).
    #[deprecated(
        note = "deprecated since 2021-02-15, to be removed on 2022-08-15 (revision 2021-02/Beta_SensitivityLabels)"
    )]
    #[inline]
    pub fn sign_digest(
        &self,
        parameters: impl Into<SignDigest>,
    ) -> mg::Request<models::SigningResult> {
        self.raw().action_with("signDigest", &parameters.into())
    }

    /// `POST …/verifySignature`.
    ///
    /// Returns [`VerificationResult`](models::VerificationResult).
    #[deprecated(
        note = "deprecated since 2021-02-15, to be removed on 2022-08-15 (revision 2021-02/Beta_SensitivityLabels)"
    )]
    #[inline]
    pub fn verify_signature(
        &self,
        parameters: VerifySignature,
    ) -> mg::Request<models::VerificationResult> {
        self.raw().action_with("verifySignature", &parameters)
    }
}

/// Parameters of [`InformationProtectionResource::decrypt_buffer`].
///
/// A call can pass the pair of `encrypted_buffer` and `publishing_license` alone.
pub struct DecryptBuffer {
    /// `encryptedBuffer`. Required.
    pub encrypted_buffer: mg::Field<mg::Binary>,
    /// `publishingLicense`. Required.
    pub publishing_license: mg::Field<mg::Binary>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DecryptBuffer: "microsoft.graph.decryptBuffer", parameters;
    encrypted_buffer: "encryptedBuffer" required,
    publishing_license: "publishingLicense" required,
}

mg::required_parameters! {
    DecryptBuffer;
    encrypted_buffer: mg::Binary,
    publishing_license: mg::Binary,
}

/// Parameters of [`InformationProtectionResource::encrypt_buffer`].
///
/// A call can pass the pair of `buffer` and `label_id` alone.
pub struct EncryptBuffer {
    /// `buffer`. Required. Secret: masked in `Debug`.
    pub buffer: mg::Field<mg::Binary>,
    /// `labelId`. Required.
    pub label_id: mg::Field<mg::Guid>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EncryptBuffer: "microsoft.graph.encryptBuffer", parameters;
    buffer: "buffer" required secret,
    label_id: "labelId" required,
}

mg::required_parameters! {
    EncryptBuffer;
    buffer: mg::Binary,
    label_id: mg::Guid,
}

/// Parameters of [`InformationProtectionResource::sign_digest`].
///
/// A call can pass `digest` alone.
pub struct SignDigest {
    /// `digest`. Required.
    pub digest: mg::Field<mg::Binary>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SignDigest: "microsoft.graph.signDigest", parameters;
    digest: "digest" required,
}

mg::required_parameters! {
    SignDigest;
    digest: mg::Binary,
}

/// Parameters of [`InformationProtectionResource::verify_signature`].
pub struct VerifySignature {
    /// `digest`. Required.
    pub digest: mg::Field<mg::Binary>,
    /// `signature`. Required.
    pub signature: mg::Field<mg::Binary>,
    /// `signingKeyId`. Required.
    pub signing_key_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    VerifySignature: "microsoft.graph.verifySignature", parameters;
    digest: "digest" required,
    signature: "signature" required,
    signing_key_id: "signingKeyId" required,
}

mg::required_parameters! {
    VerifySignature;
    digest: mg::Binary,
    signature: mg::Binary,
    signing_key_id: String,
}
