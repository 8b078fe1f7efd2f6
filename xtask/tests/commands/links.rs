//! Links are never followed: not in what is read, and not in what is written or removed.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;
use std::time::{Duration, Instant, SystemTime};

use tempfile::TempDir;

use crate::sandbox::{GOOD, Ran, Sandbox, schema};
use crate::server::{Answer, Server};

/// Runs that follow a link into a folder without an end would take for ever. All others take a fraction of a second.
const PATIENCE: Duration = Duration::from_secs(20);

/// What shows up where a file outside of the workspace was read.
const SECRET: &str = "SecretOfAnotherFolder";

/// A page about the small schema that carries the secret.
fn page(secret: &str) -> String {
    format!(
        "---\ndoc_type: apiPageType\n---\n# order: cancel\n\nNamespace: shop\n\n## HTTP request\n\n```http\n\
         POST /customers/{{id}}/orders/{{id}}/cancel\n```\n\n## Request body\n\n|Parameter|Type|Description|\n|:--|:--|:--|\n\
         |{secret}|String|It goes.|\n\n## Response\n\nAll well: `204 No Content`.\n"
    )
}

/// A folder that no command has any business in. In it is one file of each kind that a command reads or removes, and pipes
/// of the same kinds, which a command that reads them waits for.
struct Outside {
    folder: TempDir,
    before: BTreeMap<PathBuf, (SystemTime, Vec<u8>)>,
}

impl Outside {
    fn new() -> Self {
        let folder = TempDir::new().expect("a temporary folder");
        let metadata = GOOD.replace("Name=\"city\"", &format!("Name=\"{SECRET}\""));
        let files = [
            ("page.md", page(SECRET)),
            ("page.txt", page(SECRET)),
            ("facts.yaml", format!("{SECRET}: {{}}\n")),
            ("good.csdl", String::from_utf8(schema(&metadata)).expect("UTF-8")),
            ("lib.rs", format!("// {SECRET}\n")),
            ("models/order.rs", format!("// {SECRET}\n")),
            ("src/lib.rs", format!("// {SECRET}\n")),
            ("Cargo.toml", format!("# {SECRET}\n")),
        ];
        for (path, text) in files {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().expect("a parent")).and_then(|()| fs::write(path, text)).expect("written");
        }
        for name in ["pipe.md", "pipe.yaml", "pipe.rs"] {
            pipe(&folder.path().join(name));
        }
        let mut outside = Self { folder, before: BTreeMap::new() };
        outside.before = outside.content();
        outside
    }

    fn content(&self) -> BTreeMap<PathBuf, (SystemTime, Vec<u8>)> {
        let mut content = BTreeMap::new();
        let mut folders = vec![self.folder.path().to_owned()];
        while let Some(folder) = folders.pop() {
            let modified = fs::metadata(&folder).and_then(|metadata| metadata.modified()).expect("a time");
            content.insert(folder.clone(), (modified, Vec::new()));
            for entry in fs::read_dir(folder).expect("a folder") {
                let entry = entry.expect("an entry");
                let kind = entry.file_type().expect("a kind");
                if kind.is_dir() {
                    folders.push(entry.path());
                } else {
                    let bytes = if kind.is_file() { fs::read(entry.path()).expect("read") } else { Vec::new() };
                    content.insert(entry.path(), (entry.metadata().and_then(|m| m.modified()).expect("a time"), bytes));
                }
            }
        }
        content
    }

    fn is_untouched(&self, what: &str) {
        assert_eq!(self.content(), self.before, "{what}: a file outside was touched");
    }

    /// Where links lead, each with its name.
    fn targets(&self) -> [(&'static str, PathBuf); 4] {
        [
            ("the root", PathBuf::from("/")),
            ("its own folder", PathBuf::from(".")),
            ("another folder", self.folder.path().to_owned()),
            ("nothing", PathBuf::from("nothing-of-that-name")),
        ]
    }
}

fn pipe(path: &Path) {
    assert!(Command::new("mkfifo").arg(path).status().expect("mkfifo runs").success());
}

/// Runs a command, which has to end.
fn run(sandbox: &Sandbox, arguments: &[&str], what: &str) -> Ran {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.current_dir(sandbox.path(".")).args(["--root", "."]).args(arguments).env_remove("CARGO_TARGET_DIR");
    let output = |name: &str| fs::File::create(sandbox.path(name)).expect("a file");
    command.stdin(Stdio::null()).stdout(output(".stdout")).stderr(output(".stderr"));
    let mut running = command.spawn().expect("xtask runs");
    let begun = Instant::now();
    let status = loop {
        if let Some(status) = running.try_wait().expect("a state") {
            break status;
        }
        if begun.elapsed() > PATIENCE {
            running.kill().and_then(|()| running.wait()).expect("it is stopped");
            panic!("{what}: `{}` does not end", arguments.join(" "));
        }
        std::thread::sleep(Duration::from_millis(2));
    };
    let ran = Ran {
        status: status.code().expect("it ended by itself"),
        stdout: sandbox.read(".stdout"),
        stderr: sandbox.read(".stderr"),
    };
    sandbox.remove(".stdout");
    sandbox.remove(".stderr");
    ran
}

/// A workspace with a version that is imported and generated: a copy of one that was made once.
fn generated() -> Sandbox {
    static FILES: OnceLock<BTreeMap<String, Vec<u8>>> = OnceLock::new();
    Sandbox::with_files(FILES.get_or_init(|| make_generated().files()))
}

fn make_generated() -> Sandbox {
    let sandbox = Sandbox::new();
    sandbox.write("good.csdl", schema(GOOD));
    sandbox.write("docs/order-cancel.md", page("reason"));
    sandbox.run(&["import", "beta", "--metadata", "good.csdl", "--docs", "docs", "--date", "2026-08-01"]).succeeds();
    sandbox.run(&["regen"]).succeeds();
    sandbox
}

/// Puts a link into a place, instead of what is there.
fn put_link(sandbox: &Sandbox, place: &str, target: &Path) {
    let path = sandbox.path(place);
    if path.is_dir() {
        fs::remove_dir_all(&path).expect("removed");
    } else if path.exists() {
        fs::remove_file(&path).expect("removed");
    }
    fs::create_dir_all(path.parent().expect("a parent")).and_then(|()| symlink(target, &path)).expect("linked");
}

fn is_link(sandbox: &Sandbox, place: &str) -> bool {
    fs::symlink_metadata(sandbox.path(place)).is_ok_and(|metadata| metadata.is_symlink())
}

/// The text of all files below a folder of the sandbox, links left out.
fn text_below(folder: &Path) -> String {
    let mut text = String::new();
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let entry = entry.expect("an entry");
        let kind = entry.file_type().expect("a kind");
        if kind.is_dir() {
            text.push_str(&text_below(&entry.path()));
        } else if kind.is_file() {
            text.push_str(&String::from_utf8_lossy(&fs::read(entry.path()).expect("read")));
        }
    }
    text
}

/// Nothing from outside is in what the command wrote or said.
fn no_secret(sandbox: &Sandbox, ran: &Ran, what: &str) {
    assert!(!ran.stdout.contains(SECRET) && !ran.stderr.contains(SECRET), "{what}: {}{}", ran.stdout, ran.stderr);
    for folder in ["specs", "generated", "out", "target"] {
        if !is_link(sandbox, folder) {
            assert!(!text_below(&sandbox.path(folder)).contains(SECRET), "{what}: a file outside was read");
        }
    }
}

fn refuses_link(ran: &Ran, what: &str) {
    ran.refuses(what, "is a symbolic link, and links are not followed");
}

#[test]
fn regen_removes_links_among_generated_files_and_not_what_they_lead_to() {
    let outside = Outside::new();
    for (leads_to, target) in outside.targets() {
        for place in ["src", "src/models", "src/models/order.rs", "src/old", "src/old.rs", "Cargo.toml", "CHANGELOG.md"]
        {
            let what = format!("{place} leads to {leads_to}");
            let sandbox = generated();
            let place = format!("generated/beta/{place}");
            put_link(&sandbox, &place, &target);
            let checked = run(&sandbox, &["regen", "--check"], &what);
            assert_eq!(checked.status, 1, "{what}: {}{}", checked.stdout, checked.stderr);
            assert!(checked.stdout.contains(&format!("link       {place}\n")), "{what}: {}", checked.stdout);
            assert!(is_link(&sandbox, &place), "{what}: --check writes nothing");
            let ran = run(&sandbox, &["regen"], &what).succeeds();
            assert!(!is_link(&sandbox, &place), "{what}");
            no_secret(&sandbox, &ran, &what);
            run(&sandbox, &["regen", "--check"], &what).succeeds();
            outside.is_untouched(&what);
        }
    }
}

#[test]
fn regen_refuses_links_on_the_way_to_what_it_reads_and_writes() {
    let outside = Outside::new();
    let places = [
        "generated",
        "generated/beta",
        "generated/beta/.xtask-staging",
        "specs",
        "specs/beta",
        "specs/beta/schema",
        "specs/beta/schema/shop",
        "specs/beta/schema/document.yaml",
        "specs/beta/documented/more.yaml",
        "specs/beta/sources.toml",
        "specs/beta/.xtask-staging",
        "specs/other",
        "templates",
        "templates/lib.rs.jinja",
        "templates/more",
    ];
    for (leads_to, target) in outside.targets() {
        for place in places {
            let what = format!("{place} leads to {leads_to}");
            let sandbox = generated();
            put_link(&sandbox, place, &target);
            let ran = run(&sandbox, &["regen"], &what);
            refuses_link(&ran, &what);
            no_secret(&sandbox, &ran, &what);
            assert!(is_link(&sandbox, place), "{what}: it stays");
            outside.is_untouched(&what);
        }
    }
}

#[test]
fn links_that_are_none_of_its_business_are_left_alone_by_regen() {
    let outside = Outside::new();
    for (leads_to, target) in outside.targets() {
        for place in ["generated/beta/tests", "generated/beta/examples/more.rs", "generated/other", "docs/more"] {
            let what = format!("{place} leads to {leads_to}");
            let sandbox = generated();
            put_link(&sandbox, place, &target);
            let ran = run(&sandbox, &["regen"], &what).succeeds();
            no_secret(&sandbox, &ran, &what);
            run(&sandbox, &["regen", "--check"], &what).succeeds();
            assert!(is_link(&sandbox, place), "{what}: it stays");
            outside.is_untouched(&what);
        }
    }
}

#[test]
fn import_leaves_links_in_a_folder_of_pages_out_and_says_so() {
    let outside = Outside::new();
    for (leads_to, target) in outside.targets() {
        for place in ["pages/more", "pages/more.md", "pages/more.txt", "pages/api/more"] {
            let what = format!("{place} leads to {leads_to}");
            let sandbox = generated();
            sandbox.write("pages/order-cancel.md", page("reason"));
            put_link(&sandbox, place, &target);
            let ran = run(&sandbox, &["import", "beta", "--docs", "pages"], &what);
            assert_eq!(ran.status, 1, "{what}: {}{}", ran.stdout, ran.stderr);
            assert!(ran.stderr.contains(&format!("`{place}` is a symbolic link")), "{what}: {}", ran.stderr);
            assert!(ran.stdout.contains("1 page read") && ran.stdout.contains("1 could not be read"), "{}", ran.stdout);
            no_secret(&sandbox, &ran, &what);
            outside.is_untouched(&what);
        }
    }
}

#[test]
fn a_page_that_includes_a_link_gets_nothing_of_it() {
    let outside = Outside::new();
    let sandbox = generated();
    let including = page("reason").replace("## Response", "[!INCLUDE [more](../includes/more.md)]\n\n## Response");
    sandbox.write("pages/api/order-cancel.md", including);
    put_link(&sandbox, "pages/includes", outside.folder.path());
    put_link(&sandbox, "pages/more/includes/more.md", &outside.folder.path().join("page.md"));
    let ran = run(&sandbox, &["import", "beta", "--docs", "pages"], "an include");
    assert_eq!(ran.status, 1, "{}{}", ran.stdout, ran.stderr);
    no_secret(&sandbox, &ran, "an include");
    outside.is_untouched("an include");
}

#[test]
fn import_refuses_links_in_specs_and_among_its_inputs() {
    let outside = Outside::new();
    let places = [
        "specs",
        "specs/beta",
        "specs/beta/schema",
        "specs/beta/schema/shop/entity-types.yaml",
        "specs/beta/documented",
        "specs/beta/history",
        "specs/beta/corrections.yaml",
        "specs/beta/sources.toml",
        "specs/beta/.xtask-staging",
        "good.csdl",
        "docs",
    ];
    for (leads_to, target) in outside.targets() {
        for place in places {
            let what = format!("{place} leads to {leads_to}");
            let sandbox = generated();
            let file = target.join("good.csdl");
            put_link(&sandbox, place, if place == "good.csdl" { &file } else { &target });
            let ran = run(&sandbox, &["import", "beta", "--metadata", "good.csdl", "--docs", "docs"], &what);
            refuses_link(&ran, &what);
            no_secret(&sandbox, &ran, &what);
            assert!(is_link(&sandbox, place), "{what}: it stays");
            outside.is_untouched(&what);
        }
    }
}

#[test]
fn generate_refuses_links_on_its_way_and_removes_those_in_its_folder() {
    let outside = Outside::new();
    let generate = ["generate", "--metadata", "good.csdl", "--name", "shop", "--out", "out/shop"];
    for (leads_to, target) in outside.targets() {
        for place in ["out", "out/shop", "out/shop/.xtask-staging", "good.csdl"] {
            for force in [&[][..], &["--force"]] {
                let what = format!("{place} leads to {leads_to}");
                let sandbox = generated();
                let file = target.join("good.csdl");
                put_link(&sandbox, place, if place == "good.csdl" { &file } else { &target });
                let ran = run(&sandbox, &[&generate[..], force].concat(), &what);
                refuses_link(&ran, &what);
                no_secret(&sandbox, &ran, &what);
                assert!(is_link(&sandbox, place), "{what}: it stays");
                outside.is_untouched(&what);
            }
        }
        for place in ["out/shop/src", "out/shop/src/models", "out/shop/src/lib.rs"] {
            let what = format!("{place} leads to {leads_to}");
            let sandbox = generated();
            run(&sandbox, &generate, &what).succeeds();
            put_link(&sandbox, place, &target);
            let ran = run(&sandbox, &generate, &what).succeeds();
            assert!(!is_link(&sandbox, place), "{what}");
            no_secret(&sandbox, &ran, &what);
            outside.is_untouched(&what);
        }
    }
}

#[test]
fn an_absolute_path_is_held_to_the_same() {
    let outside = Outside::new();
    let sandbox = generated();
    put_link(&sandbox, "link", outside.folder.path());
    let absolute = |path: &str| sandbox.path(path).display().to_string();
    let linked = outside.folder.path().join("to-itself");
    symlink(outside.folder.path(), &linked).expect("linked");
    for out in [absolute("link"), absolute("link/below"), linked.display().to_string()] {
        let generate = ["generate", "--metadata", "good.csdl", "--name", "shop", "--force", "--out", &out];
        refuses_link(&run(&sandbox, &generate, &out), &out);
    }
    for docs in [absolute("link"), absolute("link/models"), linked.display().to_string()] {
        refuses_link(&run(&sandbox, &["import", "beta", "--docs", &docs], &docs), &docs);
    }
    fs::remove_file(linked).expect("removed");
    assert!(!text_below(outside.folder.path()).contains("[package]"), "nothing was written");
}

#[test]
fn fetch_refuses_links_among_its_downloads_and_writes_nothing_through_them() {
    let outside = Outside::new();
    let server = Server::new(|_, _| Answer::whole(schema(GOOD)).with("ETag", "\"one\""));
    let from = server.url("/good.csdl");
    let fetch = ["fetch", "beta", "--from", &from, "--no-permissions"];
    for (leads_to, target) in outside.targets() {
        for place in ["target", "target/fetched", "specs/beta", "specs/beta/schema"] {
            let what = format!("{place} leads to {leads_to}");
            let sandbox = generated();
            put_link(&sandbox, place, &target);
            let ran = run(&sandbox, &fetch, &what);
            refuses_link(&ran, &what);
            no_secret(&sandbox, &ran, &what);
            outside.is_untouched(&what);
        }
        // The folder of a download has a name of its own.
        let sandbox = generated();
        run(&sandbox, &fetch, "a first run").succeeds();
        let folder =
            fs::read_dir(sandbox.path("target/fetched")).expect("downloads").next().expect("one").expect("one");
        let folder = format!("target/fetched/{}", folder.file_name().to_string_lossy());
        for name in ["good.csdl", "good.csdl.toml", "good.csdl.part", "good.csdl.part.toml"] {
            let what = format!("{name} leads to {leads_to}");
            let place = format!("{folder}/{name}");
            put_link(&sandbox, &place, &target.join("good.csdl"));
            let ran = run(&sandbox, &fetch, &what);
            assert!(matches!(ran.status, 0 | 2), "{what}: {}{}", ran.stdout, ran.stderr);
            no_secret(&sandbox, &ran, &what);
            outside.is_untouched(&what);
            if is_link(&sandbox, &place) {
                sandbox.remove(&place);
            }
        }
    }
}

/// What a hostile archive holds besides a page.
fn hostile_archive(outside: &Path) -> Vec<u8> {
    let mut archive = tar::Builder::new(flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast()));
    let folder = "docs-main/api-reference/beta/api";
    let mut add_file = |path: &str, text: &str| {
        let mut header = tar::Header::new_gnu();
        header.set_size(text.len() as u64);
        header.set_mode(0o644);
        // `append_data` refuses `..` and absolute paths, which others don't.
        let name = &mut header.as_old_mut().name;
        name[..path.len()].copy_from_slice(path.as_bytes());
        header.set_cksum();
        archive.append(&header, text.as_bytes()).expect("appended");
    };
    add_file(&format!("{folder}/order-cancel.md"), &page("reason"));
    add_file("docs-main/../../../includes/up.md", "up");
    add_file("/includes/absolute.md", "absolute");
    add_file(&format!("{folder}/../../../../../includes/up.md"), "up");
    for (kind, name) in [(tar::EntryType::Symlink, "symbolic"), (tar::EntryType::Link, "hard")] {
        for (place, target) in [
            (format!("{folder}/{name}.md"), outside.join("page.md")),
            (format!("{folder}/{name}"), outside.to_owned()),
            (format!("docs-main/includes/{name}"), PathBuf::from("../../../..")),
        ] {
            let mut header = tar::Header::new_gnu();
            header.set_entry_type(kind);
            header.set_size(0);
            archive.append_link(&mut header, place, target).expect("appended");
        }
        // Through the link that was there before, had it been made.
        let mut header = tar::Header::new_gnu();
        header.set_size(2);
        header.set_mode(0o644);
        archive.append_data(&mut header, format!("{folder}/{name}/new.md"), &b"# "[..]).expect("appended");
    }
    for kind in [tar::EntryType::Fifo, tar::EntryType::Char, tar::EntryType::Block] {
        let mut header = tar::Header::new_gnu();
        header.set_entry_type(kind);
        header.set_size(0);
        archive.append_data(&mut header, format!("{folder}/device.md"), &b""[..]).expect("appended");
    }
    archive.into_inner().and_then(flate2::write::GzEncoder::finish).expect("packed")
}

#[test]
fn an_archive_unpacks_no_links_no_devices_and_nothing_outside() {
    let outside = Outside::new();
    let archive = hostile_archive(outside.folder.path());
    let server = Server::new(move |request, _| match request.path.as_str() {
        "/docs.tar.gz" => Answer::whole(archive.clone()),
        _ => Answer::whole(schema(GOOD)),
    });
    let sandbox = generated();
    let (from, docs) = (server.url("/good.csdl"), server.url("/docs.tar.gz"));
    let fetch = ["fetch", "beta", "--from", &from, "--no-permissions", "--docs-from", &docs];
    let ran = run(&sandbox, &fetch, "an archive");
    assert!(matches!(ran.status, 0 | 1), "{}{}", ran.stdout, ran.stderr);
    assert!(ran.stdout.contains("1 page read"), "{}{}", ran.stdout, ran.stderr);
    no_secret(&sandbox, &ran, "an archive");
    outside.is_untouched("an archive");
    assert!(!sandbox.path("target/fetched/pages-beta").exists(), "what was unpacked is gone");
}

#[test]
fn pipes_are_refused_and_not_waited_for() {
    let sandbox = generated();
    let places = [
        ("pipe.csdl", vec!["generate", "--metadata", "pipe.csdl", "--out", "out"]),
        ("pipe.csdl", vec!["import", "beta", "--metadata", "pipe.csdl"]),
        ("pipe.json", vec!["import", "beta", "--permissions", "pipe.json"]),
        ("specs/beta/schema/pipe.yaml", vec!["regen"]),
        ("specs/beta/schema/pipe.yaml", vec!["import", "beta", "--metadata", "good.csdl"]),
        ("templates/pipe.jinja", vec!["regen"]),
        ("docs", vec!["import", "beta", "--docs", "docs"]),
    ];
    for (place, arguments) in places {
        let what = format!("{place} is a pipe");
        let _ = fs::remove_dir_all(sandbox.path("docs"));
        pipe(&sandbox.path(place));
        run(&sandbox, &arguments, &what).refuses(&what, "is a pipe, a socket or a device");
        sandbox.remove(place);
    }
    // Among pages it is left out, and among generated files it goes.
    sandbox.write("docs/order-cancel.md", page("reason"));
    pipe(&sandbox.path("docs/pipe.md"));
    let ran = run(&sandbox, &["import", "beta", "--docs", "docs"], "a pipe among pages");
    assert_eq!(ran.status, 1, "{}{}", ran.stdout, ran.stderr);
    assert!(ran.stdout.contains("1 could not be read"), "{}", ran.stdout);
    pipe(&sandbox.path("generated/beta/src/pipe.rs"));
    fs::remove_file(sandbox.path("generated/beta/src/lib.rs")).expect("removed");
    pipe(&sandbox.path("generated/beta/src/lib.rs"));
    run(&sandbox, &["regen"], "pipes among generated files").succeeds();
    run(&sandbox, &["regen", "--check"], "pipes among generated files").succeeds();
    if cfg!(target_os = "linux") {
        let generate = ["generate", "--metadata", "/dev/zero", "--out", "out"];
        run(&sandbox, &generate, "a device").refuses("a device", "is a pipe, a socket or a device");
    }
}

#[test]
fn folders_without_an_end_are_refused() {
    let sandbox = generated();
    let mut deep = sandbox.path("pages");
    for _ in 0..100 {
        deep.push("a");
    }
    fs::create_dir_all(&deep).and_then(|()| fs::write(deep.join("page.md"), page("reason"))).expect("written");
    let ran = run(&sandbox, &["import", "beta", "--docs", "pages"], "a deep folder");
    ran.refuses("a deep folder", "is inside of 64 other folders");
}
