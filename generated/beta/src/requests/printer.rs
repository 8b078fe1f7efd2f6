// @generated
use crate::{mg, models, requests};

/// Requests on one [`Printer`](models::Printer): `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.print().printers().id(id)`.
#[derive(Clone, Debug)]
pub struct PrinterResource(mg::One<models::Printer>);

mg::builder! { PrinterResource: mg::One<models::Printer> }

impl PrinterResource {
    /// `…/connectors`: many [`PrintConnector`](models::PrintConnector).
    ///
    /// Least privileged permission to read: `PrintConnector.Read.All` (delegated).
    #[inline]
    pub fn connectors(&self) -> requests::print_connector::PrintConnectorCollection {
        mg::navigate(self, "connectors")
    }

    /// `…/jobs`: many [`PrintJob`](models::PrintJob).
    ///
    /// Least privileged permission to read: `PrintJob.ReadBasic` (delegated),
    /// `PrintJob.ReadBasic.All` (application).
    #[inline]
    pub fn jobs(&self) -> requests::print_job::PrintJobCollection {
        mg::navigate(self, "jobs")
    }

    /// `…/share`: [`PrinterShare`](models::PrinterShare).
    #[deprecated(
        note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)"
    )]
    #[inline]
    pub fn share(&self) -> requests::printer_share::PrinterShareResource {
        mg::navigate(self, "share")
    }

    /// `…/shares`: many [`PrinterShare`](models::PrinterShare).
    ///
    /// Least privileged permission to read: `PrinterShare.ReadBasic.All` (delegated).
    #[inline]
    pub fn shares(&self) -> requests::printer_share::PrinterShareCollection {
        mg::navigate(self, "shares")
    }

    /// `…/taskTriggers`: many [`PrintTaskTrigger`](models::PrintTaskTrigger).
    ///
    /// Least privileged permission to read: `Printer.Read.All` (delegated).
    #[inline]
    pub fn task_triggers(
        &self,
    ) -> requests::print_task_trigger::PrintTaskTriggerCollection {
        mg::navigate(self, "taskTriggers")
    }

    /// `GET …/getCapabilities`.
    ///
    /// Returns [`PrinterCapabilities`](models::PrinterCapabilities).
    ///
    /// Least privileged permission: `Printer.Read.All` (delegated).
    #[deprecated(
        note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)"
    )]
    #[inline]
    pub fn get_capabilities(&self) -> mg::Request<models::PrinterCapabilities> {
        self.raw().function("getCapabilities")
    }

    /// `POST …/resetDefaults`.
    ///
    /// Returns no body.
    #[deprecated(
        note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)"
    )]
    #[inline]
    pub fn reset_defaults(&self) -> mg::Request<()> {
        self.raw().action("resetDefaults")
    }

    /// `POST …/restoreFactoryDefaults`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Printer.ReadWrite.All` (delegated).
    #[inline]
    pub fn restore_factory_defaults(&self) -> mg::Request<()> {
        self.raw().action("restoreFactoryDefaults")
    }
}

/// Requests on a collection of [`Printer`](models::Printer): `list`, `create`, `count`, `id` for
/// one of them, and the methods below.
///
/// For example `graph.print().printers()`.
#[derive(Clone, Debug)]
pub struct PrinterCollection(mg::Many<models::Printer, PrinterResource>);

mg::builder! { PrinterCollection: mg::Many<models::Printer, PrinterResource> }

impl PrinterCollection {
    /// `POST …/create`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Printer.Create` (delegated).
    #[inline]
    pub fn create_(&self, parameters: Create) -> mg::Request<()> {
        self.raw().action_with("create", &parameters)
    }
}

/// Parameters of [`PrinterCollection::create_`].
pub struct Create {
    /// `certificateSigningRequest`. Required.
    pub certificate_signing_request: mg::Field<
        mg::Boxed<models::PrintCertificateSigningRequest>,
    >,
    /// `connectorId`.
    pub connector_id: mg::Field<String>,
    /// `displayName`. Required.
    pub display_name: mg::Field<String>,
    /// `hasPhysicalDevice`.
    pub has_physical_device: mg::Field<bool>,
    /// `manufacturer`. Required.
    pub manufacturer: mg::Field<String>,
    /// `model`. Required.
    pub model: mg::Field<String>,
    /// `physicalDeviceId`.
    pub physical_device_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Create: "microsoft.graph.create", parameters;
    certificate_signing_request: "certificateSigningRequest" required,
    connector_id: "connectorId",
    display_name: "displayName" required,
    has_physical_device: "hasPhysicalDevice",
    manufacturer: "manufacturer" required,
    model: "model" required,
    physical_device_id: "physicalDeviceId",
}

mg::required_parameters! {
    Create;
    display_name: String,
    manufacturer: String,
    model: String,
    certificate_signing_request: mg::Boxed<models::PrintCertificateSigningRequest>,
}
