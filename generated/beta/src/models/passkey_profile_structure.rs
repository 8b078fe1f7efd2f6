// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.passkeyProfileStructure`, a complex type.
    PasskeyProfileStructure "microsoft.graph.passkeyProfileStructure" "complex";
    /// `attestationEnforcement`: attestationEnforcement, not null
    attestation_enforcement "attestationEnforcement" "r": mg::Open<super::AttestationEnforcement>,
    /// `id`: String, not null
    id "id" "r": String,
    /// `isAttestationEnforced`: Boolean, not null
    #[deprecated(note = "deprecated since 2025-10-15, to be removed on 2027-10-15 (revision 2025-10/PasskeyGlobalProperties)")]
    is_attestation_enforced "isAttestationEnforced" "rd": bool,
    /// `keyRestrictions`: fido2KeyRestrictions, not null
    key_restrictions "keyRestrictions" "r": mg::Boxed<super::Fido2KeyRestrictions>,
    /// `name`: String, not null
    name "name" "r": String,
    /// `passkeyTypes`: passkeyTypes, not null
    passkey_types "passkeyTypes" "r": mg::Flags<super::PasskeyTypes>,
}
