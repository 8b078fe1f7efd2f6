// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.impactedMailboxAsset`, a complex type derived from `microsoft.graph.security.impactedAsset`.
    ImpactedMailboxAsset "microsoft.graph.security.impactedMailboxAsset" "complex" : super::ImpactedAsset;
    /// `identifier`: microsoft.graph.security.mailboxAssetIdentifier, not null
    identifier "identifier" "r": mg::Open<super::MailboxAssetIdentifier>,
}

mg::derived_from! { ImpactedMailboxAsset: super::ImpactedAsset }
