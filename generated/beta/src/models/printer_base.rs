// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.printerBase`][reference], derived from
/// [`Entity`](super::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/printerbase?view=graph-rest-beta
pub struct PrinterBase {
    /// `capabilities`.
    pub capabilities: mg::Field<mg::Boxed<super::PrinterCapabilities>>,
    /// `defaults`.
    pub defaults: mg::Field<mg::Boxed<super::PrinterDefaults>>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isAcceptingJobs`.
    pub is_accepting_jobs: mg::Field<bool>,
    /// `location`.
    pub location: mg::Field<mg::Boxed<super::PrinterLocation>>,
    /// `manufacturer`.
    pub manufacturer: mg::Field<String>,
    /// `model`.
    pub model: mg::Field<String>,
    /// `name`.
    #[deprecated(
        note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)"
    )]
    pub name: mg::Field<String>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Boxed<super::PrinterStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PrinterBase: "microsoft.graph.printerBase", entity abstract, base super::Entity, family PrinterBaseKind;
    capabilities: "capabilities",
    defaults: "defaults",
    display_name: "displayName" required,
    id: "id" key required,
    is_accepting_jobs: "isAcceptingJobs",
    location: "location",
    manufacturer: "manufacturer",
    model: "model",
    name: "name" deprecated,
    status: "status" required,
}

mg::derived_from! { PrinterBase: super::Entity }

impl PrinterBase {
    /// `jobs`: many [`PrintJob`](super::PrintJob).
    pub const JOBS: mg::Nav<PrinterBase, Vec<super::PrintJob>> = mg::Nav::new("jobs");
}

/// The types derived from [`PrinterBase`].
#[non_exhaustive]
pub enum PrinterBaseKind {
    Printer(Box<super::Printer>),
    PrinterShare(Box<super::PrinterShare>),
    /// None of these, or a type that this version does not know.
    Other(Box<PrinterBase>),
}

mg::family! {
    PrinterBase => PrinterBaseKind;
    Printer(super::Printer),
    PrinterShare(super::PrinterShare),
}
