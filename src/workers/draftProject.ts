import { newProject, type Project } from "../model/project.ts";

/** What a project is until someone says so: everything but its rows is the app's to set. */
export const draftProject: Project = newProject({
  id: "draft",
  name: "",
  purpose: "case_network",
  reviewDate: "",
  seed: 1,
});
