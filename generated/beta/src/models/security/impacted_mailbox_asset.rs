// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.impactedMailboxAsset`, a complex type derived from `microsoft.graph.security.impactedAsset`.
    #[deprecated(note = "deprecated since 2026-02-01, to be removed on 2026-10-01 (revision 2025-01)")]
    ImpactedMailboxAsset "microsoft.graph.security.impactedMailboxAsset" "complex" : super::ImpactedAsset;
    /// `identifier`: microsoft.graph.security.mailboxAssetIdentifier, not null
    identifier "identifier" "r": mg::Open<super::MailboxAssetIdentifier>,
}

mg::derived_from! { ImpactedMailboxAsset: super::ImpactedAsset }
