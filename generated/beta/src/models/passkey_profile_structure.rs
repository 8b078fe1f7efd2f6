// @generated
use crate::mg;

/// Complex type `microsoft.graph.passkeyProfileStructure`.
pub struct PasskeyProfileStructure {
    /// `attestationEnforcement`. Never null.
    pub attestation_enforcement: mg::Field<mg::Open<super::AttestationEnforcement>>,
    /// `id`. Never null.
    pub id: mg::Field<String>,
    /// `isAttestationEnforced`. Never null.
    #[deprecated(
        note = "deprecated since 2025-10-15, to be removed on 2027-10-15 (revision 2025-10/PasskeyGlobalProperties)"
    )]
    pub is_attestation_enforced: mg::Field<bool>,
    /// `keyRestrictions`. Never null.
    pub key_restrictions: mg::Field<mg::Boxed<super::Fido2KeyRestrictions>>,
    /// `name`. Never null.
    pub name: mg::Field<String>,
    /// `passkeyTypes`. Never null.
    pub passkey_types: mg::Field<mg::Flags<super::PasskeyTypes>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PasskeyProfileStructure: "microsoft.graph.passkeyProfileStructure", complex;
    attestation_enforcement: "attestationEnforcement" required,
    id: "id" required,
    is_attestation_enforced: "isAttestationEnforced" required deprecated,
    key_restrictions: "keyRestrictions" required,
    name: "name" required,
    passkey_types: "passkeyTypes" required,
}
